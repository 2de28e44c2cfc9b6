import { failImport } from '../../shared/usecases/imports/fail-import';
import { batchResults, clock, imports, notices } from '../support/aws-ports';
import { importStep } from '../support/step-handler';

/** MarkFailed: tells the athlete that not everything could be read. */
export const markFailedHandler = (ports: Parameters<typeof failImport>[0]) => importStep(failImport(ports));

export const handler = markFailedHandler({ batchResults, clock, imports, notices });
