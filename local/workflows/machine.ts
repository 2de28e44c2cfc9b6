import './promise-with-resolvers';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { Caller } from '../gateway/callers';
import type { Execution } from './executions';
import { functionsOf, type TaskTargets, taskHandlers } from './task-handlers';

/** One state machine, ready to run. */
export type Machine = Readonly<{
  run: (execution: Execution) => Promise<unknown>;
  abort: (executionArn: string) => void;
  abortAll: () => void;
}>;

/**
 * Reads a definition; its tasks are judged by the role of `caller`.
 *
 * @throws StartFault for a task the laptop cannot run
 */
export const openMachine = (definition: string, caller: Caller, targets: TaskTargets): Machine => {
  const parsed = JSON.parse(definition) as StateMachineDefinition;
  const handlers = taskHandlers(parsed, caller, targets);
  // Checking takes a while and was done when the app was synthesized.
  const machine = new StateMachine(parsed, { validationOptions: { noValidate: true } });
  const running = new Map<string, () => void>();

  return {
    run: async ({ executionArn, name, input, startDate, stateMachineArn }) => {
      // The later steps' functions wake up while the first ones work.
      for (const arn of functionsOf(parsed)) targets.functions.warm(arn);
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

/** How an execution ended that did not succeed. */
export const failureOf = (
  fault: unknown,
): { status: 'FAILED' | 'TIMED_OUT' | 'ABORTED'; error: string; cause: string } => {
  if (!(fault instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(fault) };
  if (fault.name === 'ExecutionAbortedError') return { status: 'ABORTED', error: '', cause: '' };
  if (fault.name === 'ExecutionTimeoutError') return { status: 'TIMED_OUT', error: 'States.Timeout', cause: '' };
  // The interpreter wraps what really happened.
  const real = fault.cause instanceof Error ? fault.cause : fault;

  return { status: 'FAILED', error: real.name, cause: real.message };
};
