import { type Kilograms, kilograms } from '../units/quantity';
import { type ExerciseId, exerciseOf } from './exercises';
import type { SetLog, StrengthRecord } from './set-log';
import type { StrengthOrder } from './strength-order';
import { boundsFor } from './strength-scheme';
import type { PrescribedExercise } from './strength-workout';

/** What the next dose of an exercise is, and why, in a sentence; empty for the first time. */
export type Dose = Readonly<{ count: number; weight: Kilograms | null; note: string }>;

/** The last time an exercise was prescribed. */
export type LastTime = Readonly<{ prescribed: PrescribedExercise; sets: readonly SetLog[] }>;

export const lastTime = (before: readonly StrengthRecord[], id: ExerciseId): LastTime | null => {
  for (const { workout, sets } of before.toReversed()) {
    const prescribed = workout.exercises.find(({ exercise }) => exercise === id);
    if (prescribed !== undefined) return { prescribed, sets: sets.filter(({ exercise }) => exercise === id) };
  }
  return null;
};

/** A twentieth more, or a kilogram where that is more: small steps, and only one at a time (our rule). */
export const heavier = (weight: Kilograms): Kilograms => kilograms(Math.max(weight + 1, halfKilos(1.05 * weight)));
const lighter = (weight: Kilograms): Kilograms => kilograms(Math.max(0.5, halfKilos(0.9 * weight)));
const halfKilos = (value: number): number => Math.floor(value * 2) / 2;

/**
 * Progresses an exercise from the last time: repetitions first, then weight; the same again in a recovery week, and where
 * it hurt a little or nothing was logged; a step back where it was harder than asked or repetitions were missed. Double
 * progression within the bounds of the phase.
 */
export const nextDose = (order: StrengthOrder, id: ExerciseId): Dose => {
  const { count } = boundsFor(order, id);
  const last = lastTime(order.before, id);
  if (last === null) return { count: count.least, weight: null, note: firstNote(id) };

  const within = (value: number): number => Math.min(count.most, Math.max(count.least, value));
  const lifted = heaviest(last);
  const same = within(last.prescribed.amount.count);
  switch (verdictOf(last)) {
    case 'not-logged':
      return { count: same, weight: lifted, note: '' };
    case 'sore':
      return { count: same, weight: lifted, note: 'The same as last time, because it was a little sore.' };
    case 'too-hard': {
      const note = (less: string): string => `${less} than last time, which was harder than it should be.`;
      return lifted === null
        ? { count: within(Math.floor(0.8 * same)), weight: null, note: note('A few less') }
        : { count: same, weight: lighter(lifted), note: note('A little lighter') };
    }
    case 'done':
      // Another range after a change of phase: the count follows the phase, the weight stays for once.
      if (last.prescribed.amount.count !== same)
        return {
          count: same,
          weight: lifted,
          note: 'Fewer or more of them from this phase on; begin with the weight you know.',
        };
      return order.recovery
        ? { count: same, weight: lifted, note: 'The same as last time: this is a recovery week.' }
        : stepUp(id, same, lifted, count);
  }
};

/** More of it while the phase has room for more; then more weight, and fewer again. */
const stepUp = (
  id: ExerciseId,
  before: number,
  lifted: Kilograms | null,
  { least, most }: Readonly<{ least: number; most: number }>,
): Dose => {
  const step = exerciseOf(id).measure === 'reps' ? (lifted === null ? 2 : 1) : 5;
  if (before + step <= most) return { count: before + step, weight: lifted, note: 'A little more than last time.' };
  return lifted === null
    ? { count: most, weight: null, note: 'As many as it gets: slower now, not more.' }
    : { count: least, weight: heavier(lifted), note: 'Heavier than last time, with fewer repetitions.' };
};

const firstNote = (id: ExerciseId): string =>
  exerciseOf(id).weighted
    ? 'New: choose a weight that leaves three good repetitions in you.'
    : 'New: slowly, and look at the cues.';

type Verdict = 'not-logged' | 'sore' | 'too-hard' | 'done';

const verdictOf = ({ prescribed, sets }: LastTime): Verdict => {
  if (sets.length === 0) return 'not-logged';
  if (sets.some(({ pain }) => (pain ?? 0) > 0)) return 'sore';
  const isShort = sets.some(({ count }) => count < prescribed.amount.count) || sets.length < prescribed.sets;
  const isOver = sets.some(({ effort }) => (effort ?? 0) > prescribed.effort + 1);
  return isShort || isOver ? 'too-hard' : 'done';
};

/** What was last lifted, or was to be lifted where it was not told; null for exercises without weight. */
const heaviest = ({ prescribed, sets }: LastTime): Kilograms | null => {
  if (!exerciseOf(prescribed.exercise).weighted) return null;
  const lifted = sets.flatMap(({ weight }) => (weight === null || weight <= 0 ? [] : [weight]));
  return lifted.length === 0 ? prescribed.weight : kilograms(Math.min(...lifted));
};
