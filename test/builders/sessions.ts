import { expandSession } from '../../shared/domain/session/expand-session';
import type { ExpansionContext } from '../../shared/domain/session/expansion-context';
import { parseWorkout } from '../../shared/domain/session/parse-workout';
import type { Session } from '../../shared/domain/session/session';
import { isoDate } from '../../shared/domain/units/calendar';
import { anExpansionContext } from './expansion-context';

/** A session from its notation, for a runner with threshold 4:57 /km unless said otherwise. */
export const aSession = (
  notation: string,
  { note = '', context = anExpansionContext() }: Readonly<{ note?: string; context?: ExpansionContext }> = {},
): Session => {
  const read = parseWorkout(notation);
  if (read.status === 'invalid') throw new Error(`${notation}, column ${read.column}: ${read.sentence}`);
  return expandSession({ date: isoDate('2026-11-26'), workout: read.workout, note }, 'p1_w01_1', context);
};
