import type { Metres } from '../../shared/domain/units/quantity';
import { readNumber, readRaceTime } from './read-input';

/** What is wrong with an answer. `field` is the id of the input; `limit` goes into the sentence. */
export type Fault = Readonly<{ field: string; key: FaultKey; limit?: Limit }>;
/** Distances in metres, so that the sentence can name them in the reader's units. */
export type Limit = Readonly<{ low: number; high: number; of: 'metres' | 'minutes' | 'weeks' }>;

type FaultKey =
  | 'choose'
  | 'date'
  | 'past'
  | 'tooSoon'
  | 'tooFar'
  | 'future'
  | 'time'
  | 'tooFast'
  | 'tooSlow'
  | 'number'
  | 'between'
  | 'day'
  | 'longDay'
  | 'pace'
  | 'under16'
  | 'guardian'
  | 'marathonAge'
  | 'afterGoal'
  | 'taken'
  | 'fromToday'
  | 'fullDays';

export const fault = (field: string, key: FaultKey, limit?: Limit): Fault => ({ field, key, ...(limit && { limit }) });
export const when = (wrong: boolean, ...faults: readonly Fault[]): readonly Fault[] => (wrong ? faults : []);

/** Bounds in s/km: the world's records on one side, a walk on the other. */
export const timeFaults = (
  field: string,
  text: string,
  distance: Metres,
  [fastest, slowest]: readonly [number, number],
): readonly Fault[] => {
  const time = readRaceTime(text, distance);
  if (time === null) return [fault(field, 'time')];
  const pace = (time / distance) * 1000;
  if (pace < fastest) return [fault(field, 'tooFast')];
  return when(pace > slowest, fault(field, 'tooSlow'));
};

/** A whole number within bounds. */
export const wholeFaults = (field: string, text: string, limit: Limit): readonly Fault[] => {
  const number = readNumber(text);
  const wrong = number === null || !Number.isInteger(number) || number < limit.low || number > limit.high;
  return when(wrong, fault(field, 'between', limit));
};
