import { type ReadDirectoryPorts, readDirectory } from '../../shared/usecases/imports/read-directory';
import { archives, imports, manifests, runFiles, uploads } from '../support/aws-ports';
import { importStep } from '../support/step-handler';

/** ReadDirectory: what there is to read, in batches. */
export const readDirectoryHandler = (ports: ReadDirectoryPorts) => importStep(readDirectory(ports));

export const handler = readDirectoryHandler({ archives, imports, manifests, runFiles, uploads });
