import { GenerationNotStarted } from '../../contract/faults';
import type { GenerationStarter } from '../../ports';
import { type Machine, startOnce } from './sfn-client';

/** Starts the plan-generation machine, once for each plan. */
export const sfnGenerationStarter = (machine: Machine): GenerationStarter => ({
  start: (state) =>
    startOnce(machine, state.planId, state).catch((cause) => {
      throw new GenerationNotStarted('The plan generation could not be started.', { cause });
    }),
});
