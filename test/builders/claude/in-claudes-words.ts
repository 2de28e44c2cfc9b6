import { NoteQueue } from '../../../shared/coach/claude/plan/note-queue';
import type { DraftDay, DraftWeek } from '../../../shared/domain/plan/plan';
import type { SessionKind } from '../../../shared/domain/session/workout';

/**
 * The house coach's sessions with notes as Claude is asked to write them: a sentence of its own for each hard day,
 * paced long run and race, and for the quiet kinds a few that take turns. What a good reply looks like, and how long it
 * is.
 */
export const inClaudesWords = (weeks: readonly DraftWeek[]): readonly DraftWeek[] => {
  const notes = new NoteQueue();
  const begun = new Map<SessionKind, number>();

  const noteOf = ({ workout, note }: DraftDay): string => {
    const shared = sharedNotes[workout.kind];
    const isQuiet = workout.kind !== 'long' || workout.main.length === 1;
    if (shared === undefined || !isQuiet) return firstTwo(note);
    const count = begun.get(workout.kind) ?? 0;
    const fresh = shared[count];
    if (fresh === undefined) return notes.take(workout.kind) ?? '';
    begun.set(workout.kind, count + 1);
    notes.add(workout.kind, fresh);
    return fresh;
  };
  return weeks.map((week) => ({ ...week, days: week.days.map((day) => ({ ...day, note: noteOf(day) })) }));
};

const firstTwo = (note: string): string =>
  /^(?:.*?[.?:](?:\s|$)){1,2}/.exec(note)?.[0].trim().replace(/:$/, '.') ?? note;

const sharedNotes: Readonly<Partial<Record<SessionKind, readonly string[]>>> = {
  easy: [
    'Whole sentences all the way; if you cannot talk, {pace} is too much.',
    'A soft path if you have one near, and nothing to prove: {distance} in {zone}.',
    'Begin at the slow end of {pace} and stay there until you are warm.',
    'Tall and relaxed, quick short steps; {distance} goes by on its own.',
    'Let the pace sag where the road climbs and keep the effort level in {zone}.',
    'Easy now so that the hard day can be hard; the last kilometre no faster than the first.',
  ],
  recovery: ['Looser at the end than at the start, that is all.', 'So slow that it feels silly, and short.'],
  strides: [
    'Keep {distance} easy, then run tall and quick, with full rest between.',
    'The strides are about form: light feet, loose jaw, never a sprint.',
    'Relax through the easy part; in the strides think of running over hot sand.',
  ],
  long: [
    'Begin slower than feels right and stay in {zone} to the end.',
    'Eat and drink on the way as you will for your {goal}.',
    'Hold {pace}, and when form goes think tall, hips high, quick steps.',
    'Run the second half as evenly as the first; if you must choose, start slower.',
    'Pick a route that lets you stay at {pace}, and walk the steepest climb.',
  ],
  strength: [
    'Calves and hips first, slow down and steady up.',
    'Single-leg work today; stop two repetitions short of failure.',
    'Quick off the floor, slow on the way down; leave fresh enough to run tomorrow.',
  ],
  'run-walk': [
    'Run slower than you want to; if you cannot speak, shorten your steps.',
    'The walks are part of it: take each one before you need it.',
    'Land softly, look ahead, let your shoulders hang.',
  ],
};
