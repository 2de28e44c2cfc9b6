import { StrengthNotStarted } from '../../contract/faults';
import type { StrengthStarter } from '../../ports';
import { type Machine, startOnce } from './sfn-client';

/** Starts the strength-workout machine, once for each workout. */
export const sfnStrengthStarter = (machine: Machine): StrengthStarter => ({
  start: async (state) => {
    await startOnce(machine, state.workoutId, state).catch((cause) => {
      throw new StrengthNotStarted('The writing of a workout could not be started.', { cause });
    });
  },
});
