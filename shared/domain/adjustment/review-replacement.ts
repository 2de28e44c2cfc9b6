import type { PlanWeek } from '../plan/plan';
import type { Objection } from '../plan/review';
import { expandSession } from '../session/expand-session';
import { expansionContext } from '../session/expansion-context';
import { isRunKind } from '../session/implied-parts';
import { parseWorkout } from '../session/parse-workout';
import { printWorkout } from '../session/print-workout';
import type { Session } from '../session/session';
import { stepsInOrder } from '../session/session-facts';
import type { Workout } from '../session/workout';
import { weekdayOf } from '../units/calendar';
import { type HardnessComparison, hardness, neverHarder } from './hardness';
import { hardnessSentence } from './hardness-sentence';
import { newClashes } from './new-clashes';
import type { Replacement, ReplacementOrder } from './replacement';
import { replacementLimits } from './replacement-limits';
import { isLogged, placedSession, withSession } from './sessions-of';

/** A replacement put before every measure and rule. */
export type ReviewedReplacement =
  | Readonly<{
      status: 'accepted';
      /** What takes the place, with its paces; null is rest. It keeps the id and the day. */
      session: Session | null;
      /** The week as it would be, its sums made anew. */
      week: PlanWeek;
      comparison: HardnessComparison;
    }>
  | Readonly<{ status: 'refused'; objections: readonly Objection[]; comparison: HardnessComparison | null }>;

/** Longest text a coach may write: what fits on the page. */
const mostCharacters = 400;

/**
 * Judges anybody’s replacement for a session: no harder in any measure, within what the reason leaves, on a day that
 * has room for it. What the writer says of it is not believed; it is read, expanded and measured like any draft.
 */
export const reviewReplacement = (order: ReplacementOrder, replacement: Replacement): ReviewedReplacement => {
  const placed = placedSession(order.weeks, order.session.id);
  const untouchable = untouchableReason(order, placed?.session ?? null);
  if (placed === null || untouchable !== null)
    return { status: 'refused', objections: [objection(order, untouchable ?? gone)], comparison: null };

  const workout = wellFormed(replacement.workout);
  if (workout === 'malformed')
    return { status: 'refused', objections: [objection(order, malformed)], comparison: null };

  const before = placed.session;
  const after =
    workout === null
      ? null
      : expandSession(
          { date: before.date, workout, note: replacement.note },
          before.id,
          expansionContext(order.picture, order.zones),
        );
  const comparison = neverHarder(before, after);
  const objections = [
    ...comparison.figures
      .filter(({ kept }) => !kept)
      .map((figure) => ({ rule: figure.measure, sentence: hardnessSentence(figure) })),
    ...kindFaults(before, after),
    ...limitFaults(order, after),
    ...dayFaults(order, after),
    ...newClashes(order, after),
    ...textFaults(replacement),
  ].map((fault) => objection(order, fault));
  if (objections.length > 0) return { status: 'refused', objections, comparison };

  const week = withSession([placed.week], before.id, after)[0] ?? placed.week;
  return { status: 'accepted', session: after, week, comparison };
};

type Fault = Readonly<{ rule: string; sentence: string }>;

const gone: Fault = { rule: 'not-in-plan', sentence: 'The plan no longer holds this session.' };
const malformed: Fault = { rule: 'well-formed', sentence: 'This is no workout that can be written down.' };

const objection = ({ session }: ReplacementOrder, { rule, sentence }: Fault): Objection => ({
  rule,
  severity: 'must',
  week: null,
  session: session.id,
  sentence,
});

/** Why a session can no longer be replaced, or null. */
const untouchableReason = ({ logs, today }: ReplacementOrder, session: Session | null): Fault | null => {
  if (session === null) return gone;
  if (session.date < today) return { rule: 'past-day', sentence: 'The day of this session is over.' };
  return isLogged(logs, session.id) ? { rule: 'logged', sentence: 'This session has been logged.' } : null;
};

/** The workout as the notation has it: what cannot be written down and read back is none. */
const wellFormed = (workout: Workout | null): Workout | null | 'malformed' => {
  if (workout === null) return null;
  const read = parseWorkout(printWorkout(workout));
  return read.status === 'parsed' ? read.workout : 'malformed';
};

/** A race or a trial is never a way out, and strength takes the place of strength only. */
const kindFaults = (before: Session, after: Session | null): readonly Fault[] => {
  if (after === null) return [];
  if (after.kind === 'race' || (after.kind === 'time-trial' && before.kind !== 'time-trial'))
    return [{ rule: 'no-new-race', sentence: 'A race or a time trial does not take the place of a session.' }];
  return after.kind === 'strength' && before.kind !== 'strength'
    ? [{ rule: 'no-new-strength', sentence: 'Strength work takes the place of strength work only.' }]
    : [];
};

const limitFaults = (order: ReplacementOrder, after: Session | null): readonly Fault[] => {
  if (after === null) return [];
  const limits = replacementLimits(order.reason, order.session);
  const figures = hardness(after);
  const isRun = isRunKind(after.kind);
  const fastest = Math.max(0, ...stepsInOrder(after).map(({ role, zone }) => (role === 'strides' ? 0 : (zone ?? 0))));
  const isSteep = after.kind === 'hills' || after.notation.includes('hill sprints');
  const isBroken =
    !limits.anything ||
    (isRun && !limits.running) ||
    fastest > limits.topZone ||
    (isSteep && !limits.hills) ||
    (!limits.strides && figures['fast-time'] > figures['time-from-zone-6']) ||
    after.duration > limits.duration ||
    (isRun && after.duration > limits.runDuration);
  return isBroken ? [{ rule: 'fits-the-reason', sentence: limits.because }] : [];
};

const dayFaults = (
  { picture: { schedule, goal }, session, weeks }: ReplacementOrder,
  after: Session | null,
): readonly Fault[] => {
  if (after === null) return [];
  const faults: Fault[] = [];
  if (schedule.blockedDates.includes(session.date))
    faults.push({ rule: 'blocked-dates', sentence: 'You keep this day clear; only rest fits it.' });

  const others = weeks.flatMap(({ sessions }) =>
    sessions.filter(({ id, date }) => date === session.date && id !== session.id),
  );
  const total = [after, ...others].reduce((sum, { kind, duration }) => sum + (kind === 'race' ? 0 : duration / 60), 0);
  const cap = schedule.maxMinutes[weekdayOf(session.date)];
  if (cap !== undefined && total > cap + 1)
    faults.push({
      rule: 'minutes-per-day',
      sentence: `The day would hold ${Math.round(total)} minutes; you have ${cap}.`,
    });

  const least = Math.min(session.duration, shortestRun);
  if (isRunKind(after.kind) && goal.kind !== 'from-zero' && after.duration < least)
    faults.push({ rule: 'shortest-run', sentence: 'A run shorter than 20 minutes is better left out.' });
  return faults;
};

/** A minute less than twenty, as the plan’s own rule allows. */
const shortestRun = 19 * 60;

const textFaults = ({ note, why }: Replacement): readonly Fault[] =>
  note.length > mostCharacters || why.length > mostCharacters
    ? [{ rule: 'short-words', sentence: `A note and a reason fit in ${mostCharacters} characters each.` }]
    : [];
