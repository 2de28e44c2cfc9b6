import * as z from 'zod';
import type { AwsService } from '../gateway/gateway';
import type { Terminal } from '../support/terminal';
import type { Template } from '../template/template';
import { type Execution, openExecutions } from './executions';
import { failureOf, openMachine } from './machine';
import type { TaskTargets } from './task-handlers';
import { workflowService } from './workflow-service';

const machineSchema = z.object({
  DefinitionString: z.string(),
  RoleArn: z.string(),
});

/** The app's state machines, and the executions they are at. */
export type Workflows = Readonly<{
  service: AwsService;
  names: readonly string[];
  /** Starts again what was cut off when the laptop last stopped; returns how many. */
  resume: () => number;
  stop: () => void;
}>;

/** Makes the state machines of the template ready to run. */
export const openWorkflows = (
  template: Template,
  targets: TaskTargets,
  stateFolder: string,
  terminal: Terminal,
): Workflows => {
  const executions = openExecutions(stateFolder);
  const resources = template.all('AWS::StepFunctions::StateMachine', machineSchema);
  const machines = new Map(
    resources.map(({ logicalId, name, arn, properties }) => {
      targets.callers.admit(logicalId, name, properties.RoleArn);
      const caller = targets.callers.byKeyId(logicalId) ?? { name, policy: [] };
      return [arn, openMachine(properties.DefinitionString, caller, targets)] as const;
    }),
  );
  let stopping = false;

  const run = (execution: Execution): void => {
    const machine = machines.get(execution.stateMachineArn);
    if (machine === undefined) return;
    const ended = (outcome: Partial<Execution>): void => {
      // What a stop cuts off stays RUNNING on disk, so that the next start takes it up again.
      if (!stopping) executions.save({ ...execution, ...outcome, stopDate: Date.now() / 1000 });
    };
    machine.run(execution).then(
      (output) => ended({ status: 'SUCCEEDED', output: JSON.stringify(output) }),
      (fault: unknown) => {
        const failure = failureOf(fault);
        ended(failure);
        if (stopping) return;
        terminal.warn(`Execution ${execution.name} ${failure.status.toLowerCase()}: ${failure.error} ${failure.cause}`);
      },
    );
  };

  return {
    names: resources.map(({ name }) => name),
    service: workflowService({ machines, executions, run }),
    resume: () => {
      const cutOff = executions.all().filter(({ status }) => status === 'RUNNING');
      for (const execution of cutOff) run(execution);
      return cutOff.length;
    },
    stop: () => {
      stopping = true;
      for (const machine of machines.values()) machine.abortAll();
    },
  };
};
