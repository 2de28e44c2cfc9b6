import { writeHouseStrength } from '../../coach/house/strength-workout';
import type { StrengthWriter } from '../../ports';

/** The house coach writes a strength workout. */
export const houseStrength: StrengthWriter = {
  strengthen: async (order) => ({ draft: writeHouseStrength(order), writtenBy: 'house', note: null }),
};
