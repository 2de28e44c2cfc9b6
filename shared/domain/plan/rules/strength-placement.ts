import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { plainRule } from './plain-rule';
import { dayOf } from './words';

/** Days before the race without strength work. */
const freeDays = 5;

/** Every strength session is taken as one with heavy legs. */
export const strengthPlacement = plainRule({
  id: 'strength-placement',
  sentence:
    'Strength is never the day before a hard session, a long run or a race, once at most in a recovery week, and not in the last five days.',
  severity: 'must',
  source: 'Our rule; heavy work tires the legs for a day or two (Blagrove 2018 on its benefits)',
  faults: (plan) => [
    ...strengths(plan)
      .filter(({ day }) => isBeforeHardDay(plan, day))
      .map((session) => ({
        week: session.week,
        session,
        sentence: `Strength on ${dayOf(session)} tires the legs for the next day.`,
      })),
    ...strengths(plan)
      .filter(({ day }) => plan.shape.race !== null && day >= plan.shape.race.day - freeDays)
      .map((session) => ({
        week: session.week,
        session,
        sentence: `Strength on ${dayOf(session)} is too near the race.`,
      })),
    ...plan.shape.weeks
      .filter(plan.shape.isRecovery)
      .filter(({ sessions }) => sessions.filter(({ type }) => type === 'strength').length > 1)
      .map(({ number }) => ({
        week: number,
        sentence: `Recovery week ${number} holds more than one strength session.`,
      })),
  ],
});

const strengths = ({ shape }: PlanReading): readonly SessionShape[] =>
  shape.weeks.flatMap(({ sessions }) => sessions.filter(({ type }) => type === 'strength'));

const isBeforeHardDay = ({ shape }: PlanReading, day: number): boolean =>
  shape.hard.some((session) => session.day === day + 1) ||
  shape.runs.some((run) => run.day === day + 1 && run.session.kind === 'long');
