import type { Asking } from '../../shared/contract/caller';
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

/** The name of a reply, by all that was asked. @example 'getSession {"sessionId":"s1"}' */
export const keyOf = (name: OperationName, params: object, about: object = {}): string =>
  `${name} ${JSON.stringify(params)}${Object.keys(about).length === 0 ? '' : ` ${JSON.stringify(about)}`}`;

/** What is asked beside the path: the query, or what is sent to be looked at. */
export const aboutOf = ({ query, body }: Pick<Asking, 'query' | 'body'>): object | undefined =>
  query ?? (body as object | undefined);
