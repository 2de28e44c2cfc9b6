import { once } from '../once';
import { type Found, type SignReader, signReader } from './reading/find-signs';
import { isDiscounted } from './reading/is-discounted';
import { mendSpelling } from './reading/mend-spelling';
import { plainText } from './reading/plain-text';
import { type Places, wordIndex } from './reading/word-index';
import { type RedFlag, type RedFlagId, redFlag, redFlagIds } from './red-flag';
import { composed } from './words/composed';
import { english } from './words/english';
import { german } from './words/german';
import { harmless } from './words/harmless';
import type { SignTable } from './words/sign-table';

/** One way of saying a sign, ready to be looked for. */
type Saying = SignReader & Readonly<{ id: RedFlagId; deniable: boolean }>;

const sayingsOf = (id: RedFlagId, { signs, absences = [] }: SignTable): readonly Saying[] => [
  ...signs.map((sign) => ({ id, deniable: true, ...signReader(sign) })),
  ...absences.map((sign) => ({ id, deniable: false, ...signReader(sign) })),
];

/** Both languages, always: people write in the one they think in, or in both. */
const signs = once(() => {
  const sayings: ReadonlyMap<RedFlagId, readonly Saying[]> = new Map(
    redFlagIds.map((id) => [id, [english, german, composed].flatMap((tables) => sayingsOf(id, tables[id]))]),
  );
  return { sayings, placesIn: wordIndex([...sayings.values()].flat().flatMap(({ groups }) => groups)) };
});

const harmlessTurns = once(() => {
  const phrases = harmless.map(signReader);
  return { phrases, placesIn: wordIndex(phrases.flatMap(({ groups }) => groups)) };
});

/**
 * The warning signs that an athlete’s own words tell of, in English or German; denied, long past or other people’s
 * signs are left out, in doubt they count. It finds words, it knows nothing: its answer is a reason to stop and ask,
 * never a finding. Its time grows with the length of the text alone.
 *
 * @example redFlagsIn('No chest pain, but I fainted.').map(({ id }) => id) // ['fainting']
 */
export const redFlagsIn = (text: string): readonly RedFlag[] => {
  if (text.trim() === '') return [];
  const words = withoutHarmless(mendSpelling(plainText(text)));
  const places = signs().placesIn(words);
  return redFlagIds.filter((id) => tellsOf(id, words, places)).map(redFlag);
};

const tellsOf = (id: RedFlagId, text: string, places: Places): boolean =>
  (signs().sayings.get(id) ?? []).some(({ deniable, find }) =>
    find(text, places).some((found) => !isDiscounted(id, found, text, deniable)),
  );

/** Harmless turns of phrase become dashes of the same length, so that distances stay as they were. */
const withoutHarmless = (text: string): string => {
  const { phrases, placesIn } = harmlessTurns();
  const places = placesIn(text);
  const parts = phrases.flatMap(({ find }) => find(text, places).flatMap((found: Found) => found.parts));
  if (parts.length === 0) return text;
  const letters = text.split('');
  for (const { from, to } of parts) letters.fill('-', from + 1, to);
  return letters.join('');
};
