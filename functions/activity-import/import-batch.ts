import { type ImportBatchPorts, importBatch } from '../../shared/usecases/imports/import-batch';
import {
  archives,
  batchResults,
  clock,
  deletedRecordings,
  ids,
  imports,
  manifests,
  recordings,
  runFiles,
  uploads,
} from '../support/aws-ports';
import { batchStep } from '../support/step-handler';

/** ImportBatch: one batch, read and kept. */
export const importBatchHandler = (ports: ImportBatchPorts) => batchStep(importBatch(ports));

export const handler = importBatchHandler({
  archives,
  batchResults,
  clock,
  deletedRecordings,
  ids,
  imports,
  manifests,
  recordings,
  runFiles,
  uploads,
});
