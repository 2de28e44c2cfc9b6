import type { Effort, SessionKind } from './workout';

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
