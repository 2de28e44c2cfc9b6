import type { LivePlan } from '../adaptation/live-plan';

/** What a change of days is judged by: the plan as it stands, and what has been told of it. */
export type PlanAtHand = Pick<LivePlan, 'picture' | 'zones' | 'weeks' | 'today' | 'logs'>;
