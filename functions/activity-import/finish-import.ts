import { type FinishImportPorts, finishImport } from '../../shared/usecases/imports/finish-import';
import { batchResults, clock, imports, manifests, notices, uploads } from '../support/aws-ports';
import { importStep } from '../support/step-handler';

/** FinishImport: adds up the batches, and says what to announce. */
export const finishImportHandler = (ports: FinishImportPorts) => importStep(finishImport(ports));

export const handler = finishImportHandler({ batchResults, clock, imports, manifests, notices, uploads });
