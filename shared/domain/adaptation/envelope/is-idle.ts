import type { WeekEnvelope } from '../envelope';
import { worthChanging } from '../past/lighter-weeks';
import { expected, type Ground } from './ground';

/** Whether a week was to grow back and what was run leaves no room for it. */
export const isIdle = ({ number, regrown, volume }: WeekEnvelope, ground: Ground): boolean =>
  regrown && volume.most <= worthChanging * expected(ground, number);
