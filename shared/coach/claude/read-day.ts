import type { DaySlot } from '../../domain/plan/blueprint';
import type { DraftDay } from '../../domain/plan/plan';
import { kindOfWord } from '../../domain/session/notation-words';
import { parseWorkout } from '../../domain/session/parse-workout';
import { printWorkout } from '../../domain/session/print-workout';
import type { Workout } from '../../domain/session/workout';
import type { Brief } from '../house/brief';
import { filledWorkout, plainWorkout } from './fill-day';
import type { NoteQueue } from './note-queue';
import { numberFault } from './number-fault';
import { proseFault } from './prose-fault';

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

export const mostNote = 360;
const mostNotation = 120;

const line = /^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s:]+(.*)$/i;

/** Reads a day of a reply, `Tue CR 4x6min (90s) | Every repeat at {pace}.`, on the day it names. */
export const readDay = (text: string, reading: DayReading): DraftDay | DayFault => {
  const [, weekday = '', rest = ''] = line.exec(text) ?? [];
  const slot = reading.brief.week.days.find((day) => day.weekday === weekday.toLowerCase());
  if (slot === undefined) return { fault: 'A day begins with its weekday, as in “Tue EZ”.' };

  const bar = rest.indexOf('|');
  const notation = (bar < 0 ? rest : rest.slice(0, bar)).trim();
  const workout = readWorkout(notation, slot, reading.brief);
  if ('fault' in workout) return named(slot, workout.fault);

  const note = bar < 0 ? sharedNote(slot, workout, reading) : writtenNote(rest.slice(bar + 1).trim(), workout, reading);
  return typeof note === 'string' ? { date: slot.date, workout, note } : named(slot, note.fault);
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
