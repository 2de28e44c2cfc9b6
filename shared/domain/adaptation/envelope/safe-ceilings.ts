import { weekSums } from '../../session/expand-week';
import { metres } from '../../units/quantity';
import type { WeekEnvelope } from '../envelope';
import { type Ceiling, ceilingOf } from './ceiling';
import { expected, type Ground } from './ground';
import { trailAfter, trailBefore } from './trail';

/**
 * Walks through the remaining weeks with what was really run behind them, and lowers each that would grow too fast from
 * there, hold too much of its block for a recovery week, or have too long a run. The review has the last word.
 */
export const safeCeilings = (
  ground: Ground,
  bounds: ReadonlyMap<number, WeekEnvelope>,
): ReadonlyMap<number, Ceiling> => {
  const found = new Map<number, Ceiling>();
  let trail = trailBefore(ground);
  for (const week of ground.live.weeks.slice(ground.current - 1)) {
    const bound = bounds.get(week.number) ?? null;
    const ceiling = ceilingOf(trail, week, bound, ground);
    if (ceiling.most !== null || ceiling.longMost !== null || ceiling.isNewStart) found.set(week.number, ceiling);
    const most = Math.min(ceiling.most ?? Number.POSITIVE_INFINITY, bound?.volume.most ?? Number.POSITIVE_INFINITY);
    const isRegrown = bound?.regrown === true;
    const reach = most / Math.max(1, expected(ground, week.number));
    const share = isRegrown ? reach : Math.min(1, reach);
    const longest = Math.min(
      ceiling.longMost ?? Number.POSITIVE_INFINITY,
      bound?.longRun.most ?? Number.POSITIVE_INFINITY,
    );
    // About what the week will hold: every run a little shorter.
    const sessions = week.sessions.map((session) => ({
      ...session,
      distance: metres(Math.min(longest, session.distance * share)),
    }));
    trail = trailAfter(trail, { ...week, sessions, ...weekSums(sessions) }, bound, ground);
  }
  return found;
};
