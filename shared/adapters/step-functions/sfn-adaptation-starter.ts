import { AdaptationNotSent } from '../../contract/faults';
import type { AdaptationStarter } from '../../ports';
import { type Machine, startOnce } from './sfn-client';

/** Starts the plan-adaptation machine, once for each version of a check-in and for each edit. */
export const sfnAdaptationStarter = (machine: Machine): AdaptationStarter => ({
  start: (state) =>
    startOnce(machine, state.adaptationId, state).catch((cause) => {
      throw new AdaptationNotSent('The adaptation could not be started.', { cause });
    }),
});
