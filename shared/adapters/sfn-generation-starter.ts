import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { GenerationNotStarted } from '../contract/faults';
import type { GenerationStarter } from '../ports';

type Machine = Readonly<{ client: Pick<SFNClient, 'send'>; arn: () => string }>;

export const sfnClient = (): SFNClient =>
  new SFNClient({ maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 } });

/** The inputs of a machine that was started once; a new way of reading them would be version 2. */
const version = 1;

/** Starts the plan-generation machine. The execution's name is taken for 90 days, so a second start is the same start. */
export const sfnGenerationStarter = ({ client, arn }: Machine): GenerationStarter => ({
  start: async (state) => {
    const request = { stateMachineArn: arn(), name: `${state.planId}-${version}`, input: JSON.stringify(state) };
    try {
      await client.send(new StartExecutionCommand(request));
      return 'running';
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'ExecutionAlreadyExists') return 'over';
      throw new GenerationNotStarted('The plan generation could not be started.', { cause });
    }
  },
});
