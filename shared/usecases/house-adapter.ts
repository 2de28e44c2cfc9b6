import { adaptWeeks } from '../coach/house/adapt-weeks';
import type { PlanAdapter } from '../ports';

/** The house coach writes the remaining weeks anew, within the envelope. */
export const houseAdapter: PlanAdapter = {
  adapt: async (order) => ({ draft: adaptWeeks(order), writtenBy: 'house', note: null }),
};
