import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/domain/athlete/language';
import { openBook } from './book';
import { bookOf, catalogueOf } from './catalogues';
import { deviceLanguage, keepLanguage, type Spoken } from './language';
import type { Part } from './words';

const loaded = new Set<`${Spoken} ${Part}`>();
/** Whatever has been read so far is needed in the next language too. */
const wanted = new Set<Part>(['front']);

/** Makes the words of the front door ready; the document says which language it is written in. */
export const startI18n = async (): Promise<void> => {
  const language = deviceLanguage();
  i18next.on('languageChanged', (spoken) => {
    document.documentElement.lang = spoken;
  });
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
  });
  await load(language, 'front');
};

/** Fetches the words of the pages behind the sign-in, once. */
export const loadAthleteWords = (): Promise<void> => want('athlete');

/** Fetches the words of the pages that are opened about once a week, once. */
export const loadWeeklyWords = (): Promise<void> => want('weekly');

/** Fetches the words of goals, season and progress, once. */
export const loadOutlookWords = (): Promise<void> => want('outlook');

/** Fetches the words of the pages that are opened now and then, and of what they share with the others, once. */
export const loadFurtherWords = async (): Promise<void> => {
  await Promise.all([want('weekly'), want('outlook'), want('further')]);
};

/** Turns every page to another language, here and now, and keeps it as this device's. */
export const speak = async (language: Language): Promise<void> => {
  await loadWanted(language);
  keepLanguage(language);
  openBook(await bookOf(language, wanted));
  await i18next.changeLanguage(language);
  // What a page asked for in the meantime came in the language before.
  await loadWanted(language);
};

const want = async (part: Part): Promise<void> => {
  const language = i18next.language as Spoken;
  if (loaded.has(`${language} ${part}`)) return;
  wanted.add(part);
  const [book] = await Promise.all([bookOf(language, wanted), load(language, part)]);
  openBook(book);
};

const loadWanted = (language: Spoken): Promise<unknown> => Promise.all([...wanted].map((part) => load(language, part)));

const load = async (language: Spoken, part: Part): Promise<void> => {
  if (loaded.has(`${language} ${part}`)) return;
  const catalogue = await catalogueOf(language, part);
  for (const [namespace, words] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, words);
  loaded.add(`${language} ${part}`);
};
