import type { Equipment } from '../athlete/picture';
import { type ExerciseId, exerciseIds, exerciseOf, type StrengthSlot } from './exercises';
import { sparedBecause } from './spared-by';
import type { StrengthOrder } from './strength-order';
import { learnt } from './strength-scheme';

/** What each equipment can be used for; the athlete’s own first. */
const usable: Readonly<Record<Equipment, readonly Equipment[]>> = {
  none: ['none'],
  bands: ['bands', 'none'],
  dumbbells: ['dumbbells', 'none'],
  gym: ['gym', 'dumbbells', 'bands', 'none'],
};

/** The hardest exercises an athlete is ready for: by experience, and one step more once the movements are known. */
const mostLevel = ({ experience, ageBand, before }: StrengthOrder): number => {
  const start = { novice: 1, intermediate: 2, advanced: 3 }[experience];
  return Math.min(ageBand === '16-17' ? 2 : 3, start + (before.length >= learnt ? 1 : 0));
};

/** Why an exercise cannot be in this workout, or null: equipment, level, and what hurts. */
export const unavailableBecause = (order: StrengthOrder, id: ExerciseId): string | null => {
  const { name, equipment, level } = exerciseOf(id);
  if (!usable[order.equipment].includes(equipment)) return `There is nothing at hand for ${name.toLowerCase()}.`;
  if (level > mostLevel(order)) return `${name} comes later, when the easier forms are known.`;
  return sparedBecause(order, id);
};

/** The exercises of a slot that this workout may hold, those with the athlete’s own equipment first. */
export const availableFor = (order: StrengthOrder, slot: StrengthSlot): readonly ExerciseId[] => {
  const rank = (id: ExerciseId): number => usable[order.equipment].indexOf(exerciseOf(id).equipment);
  return exerciseIds
    .filter((id) => exerciseOf(id).slot === slot && unavailableBecause(order, id) === null)
    .sort((one, other) => rank(one) - rank(other));
};
