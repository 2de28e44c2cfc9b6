import type { PlanRefusal } from '../blueprint';
import type { PlanFigures } from './plan-figures';

/** A plan in figures, or why there is none. */
export type PlanOutlook =
  | Readonly<{ status: 'drawn'; figures: PlanFigures }>
  | Readonly<{ status: 'refused'; refusal: PlanRefusal }>;
