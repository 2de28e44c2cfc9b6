import { imports as operations } from '../../shared/contract/operations/imports';
import { type CancelImportPorts, cancelImport } from '../../shared/usecases/imports/cancel-import';
import { getImport } from '../../shared/usecases/imports/get-import';
import { listImports } from '../../shared/usecases/imports/list-imports';
import { type OpenImportPorts, openImport } from '../../shared/usecases/imports/open-import';
import { type StartImportPorts, startImport } from '../../shared/usecases/imports/start-import';
import { batchResults, clock, ids, importQueue, imports, uploads } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Files and archives of activities: announced, started, watched, stopped. */
export const importsHandler = (ports: OpenImportPorts & StartImportPorts & CancelImportPorts) =>
  httpHandler<'imports'>(operations, {
    openImport: openImport(ports),
    startImport: startImport(ports),
    listImports: listImports(ports),
    getImport: getImport(ports),
    cancelImport: cancelImport(ports),
  });

export const handler = importsHandler({ batchResults, clock, ids, importQueue, imports, uploads });
