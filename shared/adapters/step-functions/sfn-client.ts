import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { awsPatience } from '../patient-client';

export type Machine = Readonly<{ client: Pick<SFNClient, 'send'>; arn: () => string }>;

export const sfnClient = (): SFNClient => new SFNClient({ maxAttempts: 3, requestHandler: awsPatience(3_000) });

/** The inputs of a machine that was started once; a new way of reading them would be version 2. */
const version = 1;

/**
 * Starts an execution of this name with this input. A name is taken for 90 days, so a second start is the same start;
 * `over` when it has ended already. @throws whatever kept it from being started
 */
export const startOnce = async ({ client, arn }: Machine, id: string, state: object): Promise<'running' | 'over'> => {
  const request = { stateMachineArn: arn(), name: `${id}-${version}`, input: JSON.stringify(state) };
  try {
    await client.send(new StartExecutionCommand(request));
    return 'running';
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ExecutionAlreadyExists') return 'over';
    throw cause;
  }
};
