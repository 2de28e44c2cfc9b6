import type { SessionLog } from '../../shared/domain/log/session-log';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { metres, seconds } from '../../shared/domain/units/quantity';
import { strainOf } from './body';
import type { Course } from './course';
import type { LifeEvent } from './life';
import { parameters } from './parameters';
import type { Runner } from './runner';

/** Away from home a free day without a session takes the run that the days before had no time for. */
export const caughtUp = (
  { logs, plan }: Course,
  { picture }: Runner,
  event: LifeEvent | undefined,
  day: number,
): readonly Session[] => {
  if (event === undefined || !event.runDays.includes(day - event.from)) return [];
  const [from, to] = [addDays(picture.startsOn, day - 3), addDays(picture.startsOn, day - 1)];
  const missed = logs.findLast(({ date, outcome }) => outcome === 'skipped' && date >= from && date <= to);
  const session = plan.weeks.flatMap((week) => week.sessions).find(({ id }) => id === missed?.sessionId);
  return session === undefined || session.kind === 'race' ? [] : [session];
};

/** How much of a session is done today, 0 to a little over 1. The dice are the day’s, whatever the session is. */
export const shareDone = (
  course: Course,
  runner: Runner,
  event: LifeEvent | undefined,
  day: number,
  session: Session,
  original: readonly PlanWeek[],
): number => {
  const { dice, hidden } = runner;
  const { habits } = parameters;
  const { body } = course;
  const isRun = session.distance > 0;
  if (course.heldUntil > day || (isRun && body.injuredUntil > day)) return 0;
  if (event?.kind === 'ill' && event.belowNeck) return 0;
  if (event !== undefined && event.kind !== 'ill' && !event.runDays.includes(day - event.from)) return 0;
  if (isRun && body.niggle >= habits.restsFrom && dice.even('rests', day) < habits.restsChance) return 0;

  const tired = Math.max(0, strainOf(body, hidden, false) - 1) * 0.3;
  if (dice.even('skips', day) > hidden.adherence - tired) return 0;
  const cut = event?.kind === 'ill' || dice.even('cuts', day) < habits.cutShort ? 0.5 : 1;
  const share = cut * hidden.eagerness;

  const isBack = day - course.backSince < habits.prudentDays || day - course.lastRun > 6;
  if (!(isRun && isBack && hidden.prudent)) return share;
  const planned = original[Math.floor(day / 7)] as PlanWeek;
  const meanRun = planned.volume / Math.max(1, planned.sessions.filter(({ distance }) => distance > 0).length);
  return Math.min(share, (habits.prudentShare * meanRun) / session.distance);
};

export const logOf = (
  session: Session,
  date: IsoDate,
  share: number,
  niggle: number,
  { hidden }: Runner,
): SessionLog => ({
  sessionId: session.id,
  date,
  outcome: share === 0 ? 'skipped' : date !== session.date ? 'moved' : share < 0.8 ? 'partly' : 'done',
  effort: null,
  pain: share > 0 && niggle > 0 && hidden.candour !== 'stoic' ? Math.round(niggle) : null,
  note: '',
  actual:
    share === 0
      ? null
      : {
          distance: metres(Math.round(session.distance * share)),
          duration: seconds(Math.round(session.duration * share)),
        },
});
