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
type Saying = SignReader & Readonly<{ deniable: boolean }>;

const sayingsOf = ({ signs, absences = [] }: SignTable): readonly Saying[] => [
  ...signs.map((sign) => ({ deniable: true, ...signReader(sign) })),
  ...absences.map((sign) => ({ deniable: false, ...signReader(sign) })),
];

/** Both languages, always: people write in the one they think in, or in both. */
const sayings = once(
  () => new Map(redFlagIds.map((id) => [id, [english, german, composed].flatMap((tables) => sayingsOf(tables[id]))])),
);

const indexOf = (readers: readonly SignReader[]) => wordIndex(readers.flatMap(({ groups }) => groups));
const placesOfSigns = once(() => indexOf([...sayings().values()].flat()));
const harmlessPhrases = once(() => harmless.map(signReader));
const placesOfHarmless = once(() => indexOf(harmlessPhrases()));

/**
 * The warning signs that an athlete’s own words tell of, in English or German; denied, long past or other people’s
 * signs are left out, in doubt they count. It finds words, it knows nothing: its answer is a reason to stop and ask,
 * never a finding. Its time grows with the length of the text alone.
 *
 * @example redFlagsIn('No chest pain, but I fainted.').map(({ id }) => id) // ['fainting']
 */
export const redFlagsIn = (text: string): readonly RedFlag[] => {
  if (text === '') return [];
  const words = withoutHarmless(mendSpelling(plainText(text)));
  const places = placesOfSigns()(words);
  return redFlagIds.filter((id) => tellsOf(id, words, places)).map(redFlag);
};

const tellsOf = (id: RedFlagId, text: string, places: Places): boolean =>
  (sayings().get(id) ?? []).some(({ deniable, find }) =>
    find(text, places).some((found) => !isDiscounted(id, found, text, deniable)),
  );

/** Harmless turns of phrase become dashes of the same length, so that distances stay as they were. */
const withoutHarmless = (text: string): string => {
  const places = placesOfHarmless()(text);
  const parts = harmlessPhrases().flatMap(({ find }) => find(text, places).flatMap((found: Found) => found.parts));
  if (parts.length === 0) return text;
  const letters = text.split('');
  for (const { from, to } of parts) letters.fill('-', from + 1, to);
  return letters.join('');
};
