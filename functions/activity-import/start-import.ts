import { startedImport } from '../../shared/contract/state/import-state';
import type { ImportStarter } from '../../shared/ports';
import { startReading } from '../../shared/usecases/imports/start-reading';
import { importStarter } from '../support/aws-ports';
import { queueHandler } from '../support/queue-handler';

/** Consumes the queue of imports: each starts the workflow that reads it. */
export const startImportHandler = (ports: Readonly<{ importStarter: ImportStarter }>) =>
  queueHandler(startedImport, startReading(ports));

export const handler = startImportHandler({ importStarter });
