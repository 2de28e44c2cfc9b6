import { isHardSession } from '../session/is-hard-session';
import type { Session } from '../session/session';
import { daysBetween } from '../units/calendar';
import type { ReplacementOrder } from './replacement';

/**
 * Hard days that a replacement would bring too near another hard day: in its own week and across week ends. Where the
 * session was hard already, nothing new clashes.
 */
export const newClashes = (
  { picture: { ageBand }, weeks, session }: ReplacementOrder,
  after: Session | null,
): readonly Readonly<{ rule: string; sentence: string }>[] => {
  if (after === null || isHardSession(session) || !isHardSession(after)) return [];
  const apart = ageBand === '50-64' || ageBand === '65+' ? 3 : 2;
  return weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => id !== session.id)
    .filter((other) => isHardSession(other) && Math.abs(daysBetween(other.date, session.date)) < apart)
    .map(({ date }) => ({ rule: 'hard-day-spacing', sentence: `It would be hard too near the hard day of ${date}.` }));
};
