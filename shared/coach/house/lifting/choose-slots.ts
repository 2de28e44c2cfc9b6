import type { StrengthSlot } from '../../../domain/strength/exercises';
import type { StrengthOrder } from '../../../domain/strength/strength-order';
import { mostContacts, strengthAim } from '../../../domain/strength/strength-scheme';
import { pick } from '../sets';

const accessories = ['trunk', 'hip', 'upper', 'calf-bent', 'foot'] as const;

/**
 * The slots of a workout in order of what matters most, as many as could ever fit; jumps come first while the legs are
 * fresh, and what is small takes turns from one workout to the next.
 */
export const chooseSlots = (order: StrengthOrder): readonly StrengthSlot[] => {
  const turn = order.before.length;
  const turning = accessories.map((_, index) => pick(accessories, turn + index));
  const jumps: readonly StrengthSlot[] = mostContacts[strengthAim(order)] > 0 ? ['plyo'] : [];
  return ['squat', 'hinge', 'calf-straight', ...turning.slice(0, 2), 'lunge', ...jumps, ...turning.slice(2)];
};

/** The order in which they are done: jumps, then the big lifts, then the rest. */
export const doneInOrder: readonly StrengthSlot[] = [
  'plyo',
  'squat',
  'hinge',
  'lunge',
  'calf-straight',
  'calf-bent',
  'hip',
  'upper',
  'trunk',
  'foot',
];
