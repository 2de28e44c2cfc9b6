import type { PlanAtHand } from '../adjustment/plan-at-hand';
import { placedSession } from '../adjustment/sessions-of';
import type { Niggle } from '../check-in/check-in';
import { raceDayOf } from '../plan/phase-lengths';
import type { PlanWeek } from '../plan/plan';
import { isHardSession } from '../session/is-hard-session';
import { daysBetween, type IsoDate } from '../units/calendar';
import type { StrengthRecord } from './set-log';
import type { StrengthOrder } from './strength-order';

/** What is known besides the plan: what hurts, and the workouts before. */
export type StrengthKnowledge = Readonly<{
  niggles: readonly Niggle[];
  before: readonly StrengthRecord[];
  words: string;
}>;

/** The order for a strength session of the plan, or null where the plan holds no such session. */
export const strengthOrderFor = (
  { picture, weeks }: Pick<PlanAtHand, 'picture' | 'weeks'>,
  sessionId: string,
  { niggles, before, words }: StrengthKnowledge,
): StrengthOrder | null => {
  const placed = placedSession(weeks, sessionId);
  if (placed === null || placed.session.kind !== 'strength') return null;
  const { session, week } = placed;
  const raceDay = raceDayOf(picture.goal);

  return {
    sessionId,
    date: session.date,
    ageBand: picture.ageBand,
    experience: picture.experience,
    equipment: picture.strength.equipment,
    minutes: Math.round(session.duration / 60),
    phase: week.phase,
    recovery: week.recovery,
    daysToRace: raceDay === null ? null : daysBetween(session.date, raceDay),
    daysToHard: daysToHard(weeks, session.date),
    niggles,
    before: before.filter(({ date }) => date < session.date),
    words,
    ...(picture.language !== undefined && { language: picture.language }),
  };
};

const withinDays = 7;

const daysToHard = (weeks: readonly PlanWeek[], from: IsoDate): number | null => {
  const days = weeks
    .flatMap(({ sessions }) => sessions)
    .filter((session) => session.date > from && (session.kind === 'long' || isHardSession(session)))
    .map(({ date }) => daysBetween(from, date));
  const next = Math.min(...days);
  return next <= withinDays ? next : null;
};
