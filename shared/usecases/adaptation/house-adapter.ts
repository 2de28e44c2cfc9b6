import type { PlanAdapter } from '../../ports';

/** The house coach's weeks are drawn with the envelope: nobody need write others. */
export const houseAdapter: PlanAdapter = {
  adapt: async () => ({ draft: null, writtenBy: 'house', note: null }),
};
