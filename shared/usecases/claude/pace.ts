import type { ModelTask } from '../../ports';

/** How the time of a task is shared out, in milliseconds. */
export type CoachPace = Readonly<{
  /** Kept back before the promised time: for what the house coach fills in, the review and the saving. */
  settling: number;
  /** With less than this left, no second question is asked. */
  secondQuestion: number;
}>;

const paces: Readonly<Record<ModelTask, CoachPace>> = {
  plan: { settling: 4_000, secondQuestion: 8_000 },
  adaptation: { settling: 2_000, secondQuestion: 6_000 },
  replacement: { settling: 1_000, secondQuestion: 3_000 },
  strength: { settling: 1_000, secondQuestion: 4_000 },
  'week-review': { settling: 1_000, secondQuestion: 4_000 },
};

/** The pace of a task, unless an installation has another. */
export const usualPace = (task: ModelTask): CoachPace => paces[task];
