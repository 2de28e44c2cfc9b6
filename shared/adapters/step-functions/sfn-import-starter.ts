import { ImportNotStarted } from '../../contract/faults';
import type { ImportStarter } from '../../ports';
import { type Machine, startOnce } from './sfn-client';

/** Starts the import machine, once for each import. */
export const sfnImportStarter = (machine: Machine): ImportStarter => ({
  start: async (state) => {
    await startOnce(machine, state.importId, state).catch((cause) => {
      throw new ImportNotStarted('The reading of an upload could not be started.', { cause });
    });
  },
});
