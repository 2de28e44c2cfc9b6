import { exampleAthletes as operations } from '../../shared/contract/operations/example-athletes';
import { type RenewExamplePorts, renewExample } from '../../shared/usecases/example/renew-example';
import { type StartExamplePorts, startExample } from '../../shared/usecases/example/start-example';
import { accounts, athletes, clock, examplesOffered, expired, turnstile } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Short-lived athletes for a first look. */
export const exampleAthletesHandler = (ports: StartExamplePorts & RenewExamplePorts) =>
  httpHandler<'example-athletes'>(operations, { startExample: startExample(ports), renewExample: renewExample(ports) });

export const handler = exampleAthletesHandler({ accounts, athletes, clock, examplesOffered, expired, turnstile });
