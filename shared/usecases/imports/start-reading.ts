import type { StartedImport } from '../../contract/state/import-state';
import type { ImportStarter } from '../../ports';

/** Starts the reading of an import, once. */
export const startReading =
  ({ importStarter }: Readonly<{ importStarter: ImportStarter }>) =>
  ({ athleteId, importId }: StartedImport): Promise<void> =>
    importStarter.start({ athleteId, importId });
