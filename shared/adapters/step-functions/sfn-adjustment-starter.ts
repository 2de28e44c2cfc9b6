import { type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { AdjustmentNotStarted } from '../../contract/faults';
import type { AdjustmentStarter } from '../../ports';

type Machine = Readonly<{ client: Pick<SFNClient, 'send'>; arn: () => string }>;

/** Starts the session-adjustment machine, once for each round of a request. */
export const sfnAdjustmentStarter = ({ client, arn }: Machine): AdjustmentStarter => ({
  start: async (state) => {
    const name = `${state.requestId}-${state.round}`;
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn: arn(), name, input: JSON.stringify(state) }));
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'ExecutionAlreadyExists') return;
      throw new AdjustmentNotStarted('The adjustment could not be started.', { cause });
    }
  },
});
