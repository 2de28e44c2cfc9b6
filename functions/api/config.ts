import { config as operations } from '../../shared/contract/operations/config';
import { getConfig } from '../../shared/usecases/get-config';
import { appConfig } from '../support/app-config';
import { httpHandler } from '../support/http-handler';

type Ports = Parameters<typeof getConfig>[0];

/** What the web app must know before sign-in. */
export const configHandler = (ports: Ports) => httpHandler<'config'>(operations, { getConfig: getConfig(ports) });

export const handler = configHandler({ appConfig });
