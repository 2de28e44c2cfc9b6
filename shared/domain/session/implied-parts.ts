import { minutes } from '../units/quantity';
import { type Amount, type Effort, type RunKind, runKinds, type SessionKind } from './workout';

const minutesOf = (count: number): Amount => ({ unit: 's', seconds: minutes(count) });

export type ImpliedParts = Readonly<{ warmUp: Amount | null; coolDown: Amount | null }>;

const whole: ImpliedParts = { warmUp: null, coolDown: null };
const steady: ImpliedParts = { warmUp: minutesOf(12), coolDown: minutesOf(10) };
const fast: ImpliedParts = { warmUp: minutesOf(15), coolDown: minutesOf(10) };

/**
 * The warm-up and cool-down that a kind of session carries unless the workout says otherwise: longer before faster
 * running. A run that begins easily is all main set, so "8 km in zone 2" is 8 km in all; a race names its own warm-up.
 * Minutes are our rule, within the usual 8–20 before and 5–15 after.
 */
export const impliedParts = (kind: SessionKind): ImpliedParts => {
  switch (kind) {
    case 'tempo':
    case 'cruise':
    case 'race-pace':
      return steady;
    case 'intervals':
    case 'repetitions':
    case 'hills':
    case 'time-trial':
      return fast;
    case 'opener':
      return { warmUp: minutesOf(10), coolDown: minutesOf(5) };
    case 'progression':
      return { warmUp: null, coolDown: minutesOf(5) };
    default:
      return whole;
  }
};

/** The effort a kind is run at unless the workout says otherwise. */
export const usualEffort = (kind: SessionKind): Effort => {
  switch (kind) {
    case 'recovery':
    case 'strength':
      return 1;
    case 'tempo':
    case 'cruise':
    case 'opener':
      return 4;
    case 'hills':
    case 'intervals':
    case 'time-trial':
      return 5;
    case 'repetitions':
      return 6;
    case 'walk':
      return 'walk';
    default:
      return 2;
  }
};

export const isRunKind = (kind: SessionKind): kind is RunKind => runKinds.some((run) => run === kind);
