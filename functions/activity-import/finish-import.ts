import { type FinishImportPorts, finishImport } from '../../shared/usecases/imports/finish-import';
import { batchResults, clock, imports, manifests, notices, uploads } from '../support/aws-ports';
import { importStep } from '../support/step-handler';

/** FinishImport: the sum of it all, and what to announce. */
export const finishImportHandler = (ports: FinishImportPorts) => importStep(finishImport(ports));

export const handler = finishImportHandler({ batchResults, clock, imports, manifests, notices, uploads });
