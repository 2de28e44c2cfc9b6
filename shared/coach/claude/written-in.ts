import type { Language } from '../../domain/athlete/language';

/**
 * What Claude is told of the language an athlete reads. It stands in the question, so that the rules before it are word
 * for word the same for everyone and one copy of them is kept ready; who reads English is told nothing, as the rules
 * are.
 */
const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: [
    'The athlete reads German: write every note, focus, why and review in natural German, and say du.',
    'All else stays as the rules have it: weekdays, kinds, amounts, keys, names of exercises, slots. A slot is a bare figure, as in “bei {pace}”, “{distance} locker”, “in {zone}”.',
    'German words are long: notes up to twenty words, a focus up to nine.',
  ],
};

/** The lines of a question that say which language to write in; none for English. */
export const languageLines = (language: Language = 'en'): readonly string[] =>
  sentences[language].length === 0 ? [] : [sentences[language].join(' ')];

/** All that is said of languages: it is for no plan, in none of them. */
export const languageSentences: readonly string[] = Object.values(sentences).flat();

/**
 * The version of a prompt for a reader of this language: what they are told differs.
 *
 * @example
 * versionIn('plan-2', 'de') // 'plan-2-de'
 */
export const versionIn = (version: string, language: Language = 'en'): string =>
  language === 'en' ? version : `${version}-${language}`;
