import { languageSentences } from '../written-in';

/** This many of the same words in a row are no coincidence. */
const telling = 7;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? [];

const stretches = (words: readonly string[]): readonly string[] =>
  words.slice(telling - 1).map((_, index) => words.slice(index, index + telling).join(' '));

/**
 * Tells prose that holds seven words in a row of one of these sentences, or of those on its language: what a model was
 * told is not for a plan.
 */
export const leakOf = (sentences: readonly string[]): ((prose: string) => boolean) => {
  const known = new Set([...sentences, ...languageSentences].flatMap((sentence) => stretches(wordsOf(sentence))));
  return (prose) => stretches(wordsOf(prose)).some((stretch) => known.has(stretch));
};
