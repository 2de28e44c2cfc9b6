import type { AdaptationOrder } from '../../../domain/adaptation/adaptation-order';
import type { WeekEnvelope } from '../../../domain/adaptation/envelope';
import type { LivePlan } from '../../../domain/adaptation/live-plan';
import type { DraftDay, DraftWeek } from '../../../domain/plan/plan';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { printWorkout } from '../../../domain/session/print-workout';
import type { Session } from '../../../domain/session/session';
import type { Workout } from '../../../domain/session/workout';
import { addDays, type IsoDate, weekdays } from '../../../domain/units/calendar';
import type { ReplyWeek } from '../plan/plan-reply';
import { PlanReplyReader } from '../plan/plan-reply-reader';
import { mostNotation, mostNote, splitLine } from '../plan/read-day';
import { focusFault } from '../plan/read-week';
import { ReplyWeeks, type WeekReader } from '../plan/reply-weeks';
import { numberFault } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import { mostWeeks, openSessionsOf, redrawnOrder } from './adaptation-prompt';
import { isAdaptationLeak } from './adaptation-rules';

type Fault = Readonly<{ fault: string }>;

/** Reads an adaptation while it is written; each draft holds every open session of its week, changed or not. */
export const adaptationReplyReader = (order: AdaptationOrder): WeekReader => {
  const redrawn = redrawnOrder(order);
  if (redrawn !== null) return new PlanReplyReader(redrawn);
  const { live, envelope } = order;
  const weeks = new Map(envelope.weeks.slice(0, mostWeeks).map((week) => [week.number, week]));
  return new ReplyWeeks([...weeks.keys()], (reply) => {
    const week = weeks.get(reply.n);
    return week === undefined ? { fault: 'The envelope does not hold this week.' } : readInto(reply, week, live);
  });
};

/** Days that are written take the place of the same days as they stand; the others stay. */
const readInto = ({ n, f, d }: ReplyWeek, envelope: WeekEnvelope, live: LivePlan): DraftWeek | Fault => {
  const focus = f.trim();
  const fault = focus === '' ? null : focusFault(focus, isAdaptationLeak);
  if (fault !== null) return { fault: `The focus cannot stand: ${fault}.` };

  const standing = openSessionsOf(live, envelope);
  const written = d.map((text) => readLine(text, envelope, live));
  const faulty = written.find((line) => 'fault' in line);
  if (faulty !== undefined) return faulty;
  const lines = written.filter((line) => 'date' in line);
  const crowded = lines.find(({ date }) => lines.filter((line) => line.date === date).length > 2);
  if (crowded !== undefined) return { fault: 'A day holds one run and one strength session at most.' };

  const changed = new Set(lines.map(({ date }) => date));
  const kept = standing.filter(({ date }) => !changed.has(date)).flatMap(unchanged);
  const days = [...kept, ...lines.flatMap(({ day }) => day ?? [])];
  return { number: n, focus, days: days.toSorted((one, other) => one.date.localeCompare(other.date)) };
};

const unchanged = ({ date, notation, note }: Session): readonly DraftDay[] => {
  const read = parseWorkout(notation);
  return read.status === 'parsed' ? [{ date, workout: read.workout, note }] : [];
};

type Line = Readonly<{ date: IsoDate /** null: rest. */; day: DraftDay | null }>;

const readLine = (text: string, { number, from }: WeekEnvelope, live: LivePlan): Line | Fault => {
  const week = live.weeks.find((one) => one.number === number);
  const { weekday, session, note } = splitLine(text);
  const index = weekdays.findIndex((name) => name.startsWith(weekday) && weekday !== '');
  if (index < 0 || week === undefined) return { fault: 'A day begins with its weekday, as in “Tue EZ 6km”.' };
  const date = addDays(week.monday, index);
  const named = (fault: string): Fault => ({ fault: `${text.slice(0, 3)}: ${fault}` });

  if (date < from) return named('this day is past and stays as it is.');
  const held = week.sessions.filter((one) => one.date === date);
  if (held.some(({ id, kind }) => kind === 'race' || live.logs.some(({ sessionId }) => sessionId === id)))
    return named('a race or a logged session stays as it is.');
  if (/^rest$/i.test(session)) return { date, day: null };
  if (session.length > mostNotation) return named(`a session fits in ${mostNotation} characters.`);
  const read = parseWorkout(session);
  if (read.status === 'invalid') return named(read.sentence);
  if (read.workout.kind === 'race') return named('no race is made up.');

  const words = note ?? standingNote(read.workout, held);
  if (words === null) return named('a session that changes needs its note.');
  const fault =
    note === null
      ? null
      : (proseFault(note, { longest: mostNote, isLeak: isAdaptationLeak }) ??
        numberFault(note, printWorkout(read.workout)));
  return fault === null
    ? { date, day: { date, workout: read.workout, note: words } }
    : named(`the note cannot stand: ${fault}.`);
};

/** A session that is written out as it stands keeps its note. */
const standingNote = (workout: Workout, held: readonly Session[]): string | null =>
  held.find(({ notation }) => notation === printWorkout(workout))?.note ?? null;
