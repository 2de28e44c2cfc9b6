import { type Effort, type SessionKind, sessionKinds } from './workout';

/** Two letters for each kind of session. */
export const kindCodes: Readonly<Record<SessionKind, string>> = {
  easy: 'EZ',
  recovery: 'RC',
  long: 'LR',
  strides: 'ST',
  hills: 'HL',
  progression: 'PG',
  tempo: 'TE',
  cruise: 'CR',
  intervals: 'IN',
  repetitions: 'RE',
  'race-pace': 'RP',
  opener: 'OP',
  'time-trial': 'TT',
  race: 'RA',
  'run-walk': 'RW',
  walk: 'WA',
  bike: 'BI',
  pool: 'PO',
  elliptical: 'EL',
  strength: 'SC',
};

const efforts = [1, 2, 3, 4, 5, 6, '5K', '10K', 'half', 'marathon', 'walk'] as const satisfies readonly Effort[];

/** How each effort is written. */
export const effortWords: Readonly<Record<Effort, string>> = {
  1: 'Z1',
  2: 'Z2',
  3: 'Z3',
  4: 'Z4',
  5: 'Z5',
  6: 'Z6',
  '5K': '@5K',
  '10K': '@10K',
  half: '@HM',
  marathon: '@M',
  walk: 'walk',
};

/** Other words a person may type; they are printed in their canonical form. */
const effortAliases: ReadonlyMap<string, Effort> = new Map<string, Effort>([
  ['jog', 1],
  ['easy', 2],
  ['@half', 'half'],
  ['@marathon', 'marathon'],
]);

/** The effort a word stands for, in any case of letters, or null. */
export const effortOfWord = (word: string): Effort | null => {
  const wanted = word.toLowerCase();
  const written = efforts.find((effort) => effortWords[effort].toLowerCase() === wanted);
  return written ?? effortAliases.get(wanted) ?? null;
};

/** The kind a code or its plain name stands for, in any case of letters, or null. */
export const kindOfWord = (word: string): SessionKind | null =>
  sessionKinds.find((kind) => kind === word.toLowerCase() || kindCodes[kind] === word.toUpperCase()) ?? null;
