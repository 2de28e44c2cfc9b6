import { type ExerciseId, exerciseOf } from './exercises';
import type { StrengthOrder } from './strength-order';

export type Span = Readonly<{ least: number; most: number }>;

/** What may be asked of one exercise in a workout. */
export type ExerciseBounds = Readonly<{
  sets: Span;
  /** In what the exercise is counted in, each side. */
  count: Span;
  /** 1–10. */
  effort: Span;
  /** Seconds after each set. */
  rest: Span;
  tempo: string | null;
}>;

const span = (least: number, most: number): Span => ({ least, most });

/** Workouts after which the movements are known: two a week for three weeks. */
export const learnt = 6;

/** What the workout is for; decided by phase, by how much was trained before, and by what comes next. */
export const strengthAims = ['none', 'learn', 'steady', 'heavy', 'fast', 'keep', 'light'] as const;
export type StrengthAim = (typeof strengthAims)[number];

/** Days before the race that are free of strength work. */
const freeDays = 5;

/**
 * The aim of a workout: to learn the movements first, whatever the phase; then by phase as docs/strength.md has it
 * (after Blagrove et al. 2018 and Eihara et al. 2022). Light the day before hard running and under 18; none at the
 * race.
 */
export const strengthAim = (order: StrengthOrder): StrengthAim => {
  const { phase, daysToRace, daysToHard, ageBand, before } = order;
  if (phase === 'race' || (daysToRace !== null && daysToRace <= freeDays)) return 'none';
  if (ageBand === '16-17' || (daysToHard !== null && daysToHard <= 1)) return 'light';
  if (phase === 'taper') return 'keep';
  if (before.length < learnt) return 'learn';
  return phase === 'base' ? 'steady' : phase === 'build' ? 'heavy' : 'fast';
};

type Main = Readonly<{ sets: Span; reps: Span; effort: Span; rest: Span }>;

/** Squat, hinge, lunge and straight-leg calf with weight. */
const mains: Readonly<Record<Exclude<StrengthAim, 'none'>, Main>> = {
  learn: { sets: span(2, 3), reps: span(10, 12), effort: span(6, 7), rest: span(60, 90) },
  steady: { sets: span(2, 3), reps: span(6, 8), effort: span(6, 7), rest: span(75, 120) },
  heavy: { sets: span(2, 4), reps: span(4, 6), effort: span(7, 8), rest: span(120, 180) },
  fast: { sets: span(2, 3), reps: span(3, 5), effort: span(6, 7), rest: span(90, 180) },
  keep: { sets: span(1, 2), reps: span(3, 5), effort: span(5, 7), rest: span(90, 150) },
  light: { sets: span(1, 3), reps: span(8, 12), effort: span(4, 6), rest: span(45, 90) },
};

/** Contacts with the floor in all jumps of a workout, each foot counted. */
export const mostContacts: Readonly<Record<StrengthAim, number>> = {
  none: 0,
  learn: 40,
  steady: 40,
  heavy: 60,
  fast: 80,
  keep: 20,
  light: 0,
};

const mainSlots: readonly string[] = ['squat', 'hinge', 'lunge', 'calf-straight'];

/** Share of the sets that is left in a recovery week. */
const recoveryShare = 0.6;

/**
 * What may be asked of an exercise in this workout: heavy and few where there is weight; where there is none, slow, on
 * one leg, and 8–20 repetitions or 20–45 seconds held.
 */
export const boundsFor = (order: StrengthOrder, id: ExerciseId): ExerciseBounds => {
  const aim = strengthAim(order);
  const { slot, measure, weighted } = exerciseOf(id);
  const main = mains[aim === 'none' ? 'light' : aim];
  const isMain = mainSlots.includes(slot);
  const effort = isMain ? main.effort : span(Math.min(5, main.effort.least), Math.min(7, main.effort.most));
  const sets = lighter(isMain ? main.sets : span(1, Math.min(3, main.sets.most)), order.recovery);
  if (slot === 'plyo')
    return {
      sets: lighter(span(1, 3), order.recovery),
      count: jumps(id, measure),
      effort: span(4, 6),
      rest: span(45, 90),
      tempo: null,
    };
  if (measure === 's') return { sets, count: span(20, 45), effort, rest: span(30, 60), tempo: null };
  if (measure === 'm') return { sets, count: span(15, 40), effort, rest: span(45, 90), tempo: null };
  if (!weighted) return { sets, count: span(8, 20), effort, rest: span(30, 75), tempo: isMain ? '3-0-3' : null };
  if (!isMain) return { sets, count: span(8, 12), effort, rest: span(45, 90), tempo: null };
  // Calves carry more repetitions than hips and knees.
  const reps = slot === 'calf-straight' ? span(6, 12) : main.reps;
  return { sets, count: reps, effort, rest: main.rest, tempo: aim === 'learn' || aim === 'light' ? '3-0-1' : null };
};

const jumps = (id: ExerciseId, measure: string): Span =>
  measure === 'm' ? span(10, 20) : id === 'pogo' ? span(10, 20) : span(3, 8);

const lighter = ({ least, most }: Span, recovery: boolean): Span =>
  recovery ? span(1, Math.max(1, Math.floor(most * recoveryShare))) : span(least, most);
