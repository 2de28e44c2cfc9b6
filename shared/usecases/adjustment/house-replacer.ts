import { replaceHouseSession } from '../../coach/house/replace-session';
import type { SessionReplacer } from '../../ports';

/** The house coach proposes another session. */
export const houseReplacer: SessionReplacer = {
  replace: async (order) => ({ draft: replaceHouseSession(order), writtenBy: 'house', note: null }),
};
