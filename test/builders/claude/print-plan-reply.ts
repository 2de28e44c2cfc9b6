import { NoteQueue } from '../../../shared/coach/claude/plan/note-queue';
import type { PlanOrder } from '../../../shared/coach/claude/plan/plan-order';
import { readWorkout } from '../../../shared/coach/claude/plan/read-day';
import { type Brief, briefOf } from '../../../shared/coach/house/brief';
import type { DaySlot } from '../../../shared/domain/plan/blueprint';
import type { DraftDay, DraftWeek } from '../../../shared/domain/plan/plan';
import { expansionContext } from '../../../shared/domain/session/expansion-context';
import { usualEffort } from '../../../shared/domain/session/implied-parts';
import { effortWords, kindCodes } from '../../../shared/domain/session/notation-words';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import type { Workout } from '../../../shared/domain/session/workout';

type Printing = Readonly<{ brief: Brief; notes: NoteQueue; recurring: ReadonlySet<string> }>;

/**
 * Writes drafted weeks as a reply in the grammar of docs/claude-reply.md, as short as it can be read back: easy running
 * that the day's distance implies is left out, and so is a note whose turn it is.
 */
export const printPlanReply = (order: PlanOrder, weeks: readonly DraftWeek[]): string => {
  const context = expansionContext(order.picture, order.zones);
  const notes = new NoteQueue();
  const recurring = recurringNotes(weeks);
  const printed = weeks.map(({ number, focus, days }) => {
    const frame = order.blueprint.weeks[number - 1];
    if (frame === undefined) throw new RangeError(`The plan has no week ${number}`);
    const brief = briefOf(order.picture, order.blueprint, frame, context);
    return { n: number, f: focus, d: days.map((day) => dayLine(day, { brief, notes, recurring })) };
  });
  return JSON.stringify({ weeks: printed });
};

const dayLine = (day: DraftDay, { brief, notes, recurring }: Printing): string => {
  const slot = brief.week.days.find(({ date }) => date === day.date);
  if (slot === undefined) throw new RangeError(`Week ${brief.week.number} has no ${day.date}`);
  const { kind } = day.workout;
  const weekday = `${slot.weekday.charAt(0).toUpperCase()}${slot.weekday.slice(1)}`;
  const session = `${weekday} ${shortestNotation(day.workout, slot, brief)}`;

  if (notes.next(kind) === day.note) {
    notes.take(kind);
    return session;
  }
  const isShared = recurring.has(keyOf(day)) && !/\d/.test(day.note);
  if (isShared) notes.add(kind, day.note);
  return `${session} | ${isShared ? '*' : ''}${day.note}`;
};

const keyOf = ({ workout: { kind }, note }: DraftDay): string => `${kind} ${note}`;

const recurringNotes = (weeks: readonly DraftWeek[]): ReadonlySet<string> => {
  const keys = weeks.flatMap(({ days }) => days.map(keyOf));
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
};

/** The shortest way to write a workout on its day that is read back as the same. */
const shortestNotation = (workout: Workout, slot: DaySlot, brief: Brief): string => {
  const whole = printWorkout(workout);
  const isReadBack = (notation: string): boolean => {
    const read = readWorkout(notation, slot, brief);
    return !('fault' in read) && printWorkout(read) === whole;
  };
  return shorterForms(workout).find(isReadBack) ?? whole;
};

const shorterForms = (workout: Workout): readonly string[] => {
  const { kind, main } = workout;
  const hasMore = main.length > 1;
  return [
    kindCodes[kind],
    ...(hasMore ? [withoutUsual({ ...workout, main: main.slice(1) })] : []),
    withoutUsual({ ...workout, warmUp: null, coolDown: null }),
    withoutUsual(workout),
  ];
};

/** The notation without the efforts that a reader takes for granted: the kind's own, and the jog of a recovery. */
const withoutUsual = (workout: Workout): string =>
  printWorkout(workout)
    .replace(/ Z1\)/g, ')')
    .replaceAll(` ${effortWords[usualEffort(workout.kind)]}`, '');
