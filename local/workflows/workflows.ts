import './promise-with-resolvers';
import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { AwsFault, jsonReply } from '../gateway/aws-reply';
import type { Caller } from '../gateway/callers';
import type { AwsService } from '../gateway/gateway';
import type { Terminal } from '../support/terminal';
import type { Template } from '../template/template';
import { type Execution, openExecutions } from './executions';
import { type TaskTargets, taskHandlers } from './task-handlers';

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

type Machine = Readonly<{
  run: (execution: Execution) => Promise<unknown>;
  abort: (executionArn: string) => void;
  abortAll: () => void;
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
        const { status, error, cause } = failureOf(fault);
        ended({ status, error, cause });
        if (!stopping) terminal.warn(`Execution ${execution.name} ${status.toLowerCase()}: ${error} ${cause}`);
      },
    );
  };

  const operations: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => unknown>> = {
    StartExecution: (given) => {
      const { stateMachineArn, name, input } = startSchema.parse(given);
      if (!machines.has(stateMachineArn))
        throw new AwsFault('StateMachineDoesNotExist', `There is no ${stateMachineArn}.`);
      const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
      const existing = executions.byArn(executionArn);
      if (existing !== undefined) {
        // As in the cloud: the same start is the same execution, while it runs; a name stays taken.
        if (existing.input === input && existing.status === 'RUNNING')
          return { executionArn, startDate: existing.startDate };
        throw new AwsFault('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`);
      }
      const startDate = Date.now() / 1000;
      const execution: Execution = { executionArn, stateMachineArn, name, input, startDate, status: 'RUNNING' };
      executions.save(execution);
      run(execution);
      return { executionArn, startDate };
    },
    DescribeExecution: ({ executionArn }) => found(executions.byArn(String(executionArn))),
    ListExecutions: ({ stateMachineArn }) => ({
      executions: executions.all().filter((execution) => execution.stateMachineArn === stateMachineArn),
    }),
    StopExecution: ({ executionArn }) => {
      const execution = found(executions.byArn(String(executionArn)));
      machines.get(execution.stateMachineArn)?.abort(execution.executionArn);
      return { stopDate: Date.now() / 1000 };
    },
  };

  return {
    names: resources.map(({ name }) => name),
    service: async ({ operation, input }) => {
      const perform = operations[operation];
      if (perform === undefined)
        throw new AwsFault('UnknownOperationException', `The laptop does not know ${operation}.`);
      return jsonReply(perform(input));
    },
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

const startSchema = z.object({
  stateMachineArn: z.string(),
  name: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,80}$/)
    .default(() => randomUUID()),
  input: z.string().default('{}'),
});

const openMachine = (definition: string, caller: Caller, targets: TaskTargets): Machine => {
  const parsed = JSON.parse(definition) as StateMachineDefinition;
  const handlers = taskHandlers(parsed, caller, targets);
  // Checking takes a while and was done when the app was synthesized.
  const machine = new StateMachine(parsed, { validationOptions: { noValidate: true } });
  const running = new Map<string, () => void>();

  return {
    run: async ({ executionArn, name, input, startDate, stateMachineArn }) => {
      const StartTime = new Date(startDate * 1000).toISOString();
      const { result, abort } = machine.run(JSON.parse(input), {
        overrides: { taskResourceLocalHandlers: handlers },
        context: { Execution: { Id: executionArn, Name: name, StartTime }, StateMachine: { Id: stateMachineArn } },
      });
      running.set(executionArn, abort);
      try {
        return await result;
      } finally {
        running.delete(executionArn);
      }
    },
    abort: (executionArn) => running.get(executionArn)?.(),
    abortAll: () => {
      for (const abort of running.values()) abort();
    },
  };
};

const failureOf = (fault: unknown): { status: 'FAILED' | 'TIMED_OUT' | 'ABORTED'; error: string; cause: string } => {
  if (!(fault instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(fault) };
  if (fault.name === 'ExecutionAbortedError') return { status: 'ABORTED', error: '', cause: '' };
  if (fault.name === 'ExecutionTimeoutError') return { status: 'TIMED_OUT', error: 'States.Timeout', cause: '' };
  // The interpreter wraps what really happened.
  const real = fault.cause instanceof Error ? fault.cause : fault;

  return { status: 'FAILED', error: real.name, cause: real.message };
};

const found = (execution: Execution | undefined): Execution => {
  if (execution === undefined) throw new AwsFault('ExecutionDoesNotExist', 'There is no such execution.');
  return execution;
};
