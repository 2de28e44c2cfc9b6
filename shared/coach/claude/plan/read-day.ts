import type { DaySlot } from '../../../domain/plan/blueprint';
import type { DraftDay } from '../../../domain/plan/plan';
import { kindOfWord } from '../../../domain/session/notation-words';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { printWorkout } from '../../../domain/session/print-workout';
import type { Workout } from '../../../domain/session/workout';
import type { Brief } from '../../house/brief';
import { numberFault } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import { filledWorkout, plainWorkout } from './fill-day';
import type { NoteQueue } from './note-queue';

/** A fault of one day, as a sentence for whoever wrote it. */
export type DayFault = Readonly<{ fault: string }>;

export type DayReading = Readonly<{
  brief: Brief;
  notes: NoteQueue;
  /** What the house coach would say of a session of this kind on this day, where the reply says nothing. */
  houseNote: (day: Pick<DraftDay, 'date' | 'workout'>) => string | null;
  isLeak: (prose: string) => boolean;
}>;

/** Whether a day of the frame asks for a run or a race. */
export const isRunDay = ({ role }: DaySlot): boolean => role !== 'rest' && role !== 'strength';

/** The longest note and the longest session line, in characters. */
export const mostNote = 360;
export const mostNotation = 120;

const line = /^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s:]+(.*)$/i;

/** A line taken apart; the weekday is empty where none is named, the note null where none is given. */
export const splitLine = (text: string): Readonly<{ weekday: string; session: string; note: string | null }> => {
  const [, weekday = '', rest = ''] = line.exec(text) ?? [];
  const bar = rest.indexOf('|');
  return {
    weekday: weekday.toLowerCase(),
    session: (bar < 0 ? rest : rest.slice(0, bar)).trim(),
    note: bar < 0 ? null : rest.slice(bar + 1).trim(),
  };
};

/** Reads a day of a reply, `Tue CR 4x6min (90s) | Every repeat at {pace}.`, on the day it names. */
export const readDay = (text: string, reading: DayReading): DraftDay | DayFault => {
  const { weekday, session, note } = splitLine(text);
  const slot = reading.brief.week.days.find((day) => day.weekday === weekday);
  if (slot === undefined) return { fault: 'A day begins with its weekday, as in “Tue EZ”.' };

  const workout = readWorkout(session, slot, reading.brief);
  if ('fault' in workout) return named(slot, workout.fault);

  const words = note === null ? sharedNote(slot, workout, reading) : writtenNote(note, workout, reading);
  return typeof words === 'string' ? { date: slot.date, workout, note: words } : named(slot, words.fault);
};

/** Reads the session of a line, with the easy running that its day implies. */
export const readWorkout = (notation: string, slot: DaySlot, brief: Brief): Workout | DayFault => {
  if (notation.length > mostNotation) return { fault: `a session fits in ${mostNotation} characters.` };
  const kind = kindOfWord(notation);
  if (kind !== null) {
    const workout = plainWorkout(kind, slot, brief);
    if (workout === null && !isRunDay(slot)) return { fault: 'this day holds no run.' };
    return workout ?? { fault: `“${notation}” alone says too little on this day; write its main set.` };
  }
  const parsed = parseWorkout(notation);
  if (parsed.status === 'invalid') return { fault: parsed.sentence };
  const workout = filledWorkout(parsed.workout, slot, brief);
  return (
    workout ?? {
      fault: `“${notation}” leaves no room for easy running before and after it in ${slot.distance / 1000} km; write less of it.`,
    }
  );
};

const writtenNote = (text: string, workout: Workout, { notes, isLeak }: DayReading): string | DayFault => {
  const isShared = text.startsWith('*');
  const note = isShared ? text.slice(1).trim() : text;
  // A note for other days too can lean on no figure of this one.
  const fault =
    proseFault(note, { longest: mostNote, isLeak }) ?? numberFault(note, isShared ? '' : printWorkout(workout));
  if (fault !== null) return { fault: `the note cannot stand: ${fault}.` };
  if (isShared) notes.add(workout.kind, note);
  return note;
};

const sharedNote = (slot: DaySlot, workout: Workout, { notes, houseNote }: DayReading): string | DayFault => {
  const note = notes.take(workout.kind) ?? houseNote({ date: slot.date, workout });
  return note ?? { fault: 'the session has no note, and none marked * can be used again.' };
};

const named = ({ weekday }: DaySlot, fault: string): DayFault => ({
  fault: `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}: ${fault}`,
});
