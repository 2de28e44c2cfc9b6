import type { Seconds } from '../../units/quantity';
import type { Goal } from '../goal';
import type { PartialWish } from '../partial-wish';

export const missReasons = ['pacing', 'missed-training', 'conditions', 'illness', 'injury', 'unknown'] as const;
export type MissReason = (typeof missReasons)[number];

export const dropReasons = ['injury', 'less-time', 'lost-interest'] as const;
export type DropReason = (typeof dropReasons)[number];

/** What became of a goal. A missed race without a time was not finished. */
export type GoalOutcome =
  | Readonly<{ status: 'achieved'; time: Seconds | null }>
  | Readonly<{ status: 'missed'; time: Seconds | null; because: MissReason }>
  | Readonly<{ status: 'changed'; to: Goal }>
  | Readonly<{ status: 'dropped'; because: DropReason }>;

export const proposalSteps = [
  'longer',
  'faster',
  'qualify',
  'again',
  'more-modest',
  'finish-first',
  'return',
  'fitness',
  'restructure',
] as const;
export type ProposalStep = (typeof proposalSteps)[number];

/** A next goal to talk about; what its wish leaves open is asked for as with any wish. */
export type Proposal = Readonly<{
  step: ProposalStep;
  wish: PartialWish;
  /** Weeks from the race or decision until it can be met: recovery and the shortest plan that leads to a time. */
  earliestWeeks: number;
  sentence: string;
}>;

/** What a goal leaves behind: what there is to learn, and what may come next, the likeliest first. */
export type GoalEvolution = Readonly<{ learned: string; proposals: readonly Proposal[] }>;
