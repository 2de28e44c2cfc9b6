import type { BodySite, Niggle } from '../check-in/check-in';
import { type ExerciseId, exerciseOf, type StrengthSlot } from './exercises';
import { painfulSet } from './painful-set';
import type { StrengthOrder } from './strength-order';

/** What a sore place is spared: some exercises from 3 of 10 on, whole slots from 5 on. */
type Sparing = Readonly<{ careful: readonly ExerciseId[]; severe: readonly StrengthSlot[] }>;

/** After the physiotherapy sources named in docs/strength.md; what strengthens a sore tendon gently stays. */
const bySite: Readonly<Record<BodySite, Sparing>> = {
  achilles: { careful: ['barefoot-dumbbell-raise'], severe: ['calf-straight', 'calf-bent', 'foot', 'lunge'] },
  calf: {
    careful: ['dumbbell-calf-raise', 'standing-calf-machine', 'barefoot-dumbbell-raise'],
    severe: ['calf-straight', 'calf-bent', 'foot'],
  },
  hamstring: {
    careful: ['single-leg-rdl', 'barbell-rdl', 'trap-bar-deadlift', 'dumbbell-rdl'],
    severe: ['hinge', 'lunge'],
  },
  'outer-knee': { careful: ['bulgarian-split-squat', 'barbell-split-squat'], severe: ['squat', 'lunge'] },
  'front-knee': {
    careful: [
      'bulgarian-split-squat',
      'barbell-split-squat',
      'single-leg-sit-to-stand',
      'back-squat',
      'front-squat',
      'wall-sit-heel-raise',
    ],
    severe: ['squat', 'lunge', 'calf-bent'],
  },
  plantar: { careful: ['barefoot-dumbbell-raise'], severe: ['calf-straight', 'foot', 'lunge'] },
  shin: { careful: ['barefoot-dumbbell-raise'], severe: ['calf-straight', 'calf-bent', 'foot', 'lunge'] },
  bone: { careful: [], severe: [] },
  hip: {
    careful: [
      'bulgarian-split-squat',
      'barbell-split-squat',
      'back-squat',
      'front-squat',
      'trap-bar-deadlift',
      'cable-abduction',
    ],
    severe: ['squat', 'hinge', 'lunge', 'hip'],
  },
  back: {
    careful: [
      'back-squat',
      'front-squat',
      'trap-bar-deadlift',
      'barbell-rdl',
      'dumbbell-rdl',
      'single-leg-rdl',
      'band-rdl',
      'suitcase-carry',
      'dumbbell-carry',
      'dumbbell-row',
    ],
    severe: ['squat', 'hinge', 'lunge'],
  },
  ankle: {
    careful: ['single-leg-calf-raise', 'single-leg-sit-to-stand'],
    severe: ['calf-straight', 'calf-bent', 'foot', 'lunge'],
  },
  other: { careful: ['back-squat', 'front-squat', 'trap-bar-deadlift'], severe: ['squat', 'hinge', 'lunge'] },
};

/** Whether no strength work is done at all: pain on a bone belongs before a doctor first. */
export const sparesAll = ({ niggles }: StrengthOrder): boolean => niggles.some(({ site }) => site === 'bone');

/** Why an exercise is left out for what hurts, or null. Jumps are for the pain-free only. */
export const sparedBecause = (order: StrengthOrder, exercise: ExerciseId): string | null => {
  const { slot, name } = exerciseOf(exercise);
  if (slot === 'plyo' && order.niggles.some(({ severity }) => severity > 0))
    return 'Jumps are for days without any pain.';
  const sore = order.niggles.find((niggle) => isSpared(niggle, slot, exercise));
  if (sore !== undefined) return `${name} loads what hurts.`;
  return hurtLastTime(order, exercise) ? `${name} hurt the last time.` : null;
};

const isSpared = ({ site, severity, altersGait }: Niggle, slot: StrengthSlot, exercise: ExerciseId): boolean => {
  const { careful, severe } = bySite[site];
  const isSevere = severity >= 5 || altersGait;
  return (isSevere && severe.includes(slot)) || ((isSevere || severity >= 3) && careful.includes(exercise));
};

const hurtLastTime = ({ before }: StrengthOrder, exercise: ExerciseId): boolean => {
  const last = before.findLast(({ sets }) => sets.some((set) => set.exercise === exercise));
  // Two workouts later it may be tried again.
  const isRecent = last !== undefined && before.indexOf(last) >= before.length - 2;
  return isRecent && last.sets.some((set) => set.exercise === exercise && (set.pain ?? 0) >= painfulSet);
};
