import { type Language, languages, spokenAmong } from '../../shared/domain/athlete/language';

const key = 'pacewright.language';
/** English stretched and accented, to find what overflows and what never came from a catalogue: for tests. */
export const testLanguage = 'en-XA';

export type Spoken = Language | typeof testLanguage;

/** What was chosen on this device, or null. */
export const chosenLanguage = (): Spoken | null =>
  ([...languages, testLanguage] as const).find((language) => language === localStorage.getItem(key)) ?? null;

export const keepLanguage = (language: Language): void => localStorage.setItem(key, language);

/** The language of this device: the one chosen here, else the first of the browser's that we speak. */
export const deviceLanguage = (): Spoken => chosenLanguage() ?? spokenAmong(navigator.languages);

/** The language to tell the server of; the test language is English there. */
export const spokenOf = (language: string): Language => spokenAmong([language]);

/** The catalogue’s language in the reader’s own variety: a Briton’s dates are not an American’s. */
export const readerLocale = (language: string): string =>
  navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language;

/** Every language by its own name, which is the same in all of them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
