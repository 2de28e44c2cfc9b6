import { type Refused, refused } from '../outcome';
import type { ReadyPlan } from './plan-in-force';

/** What becomes of a plan whose athlete has told of a warning sign. */
export const waits = 'Your plan waits until a professional has cleared you.';

/** The refusal that a plan on hold answers every change of it with; null for a plan that is not. */
export const heldBack = ({ hold }: ReadyPlan): Refused | null =>
  hold === null ? null : refused('on-hold', [...hold.flags.map(({ sentence }) => sentence), waits].join(' '));
