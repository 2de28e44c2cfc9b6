import type { OperationName } from '../../shared/contract/operations';

/** What can be read without a network. Sign-in, tokens and what changes by the second are never kept. */
const kept: readonly OperationName[] = [
  'getAthlete',
  'getPlan',
  'getSession',
  'getStrength',
  'getCheckIn',
  'listGoals',
  'getGoal',
  'getSeason',
  'listChanges',
  'listMissedOptions',
  'listNotices',
];

/** Whether an operation’s replies are kept on this device. */
export const isKept = (name: OperationName): boolean => kept.includes(name);

/** The name of a reply among those kept. @example 'getSession {"sessionId":"s1"}' */
export const keyOf = (name: OperationName, params: object, query: object = {}): string =>
  `${name} ${JSON.stringify(params)}${Object.keys(query).length === 0 ? '' : ` ${JSON.stringify(query)}`}`;
