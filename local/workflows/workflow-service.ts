import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { AwsFault, jsonReply } from '../gateway/aws-reply';
import type { AwsService } from '../gateway/gateway';
import type { Execution, Executions } from './executions';
import type { Machine } from './machine';

type Input = Readonly<Record<string, unknown>>;
type Parts = Readonly<{
  machines: ReadonlyMap<string, Machine>;
  executions: Executions;
  run: (execution: Execution) => void;
}>;

const startSchema = z.object({
  stateMachineArn: z.string(),
  name: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,80}$/)
    .default(() => randomUUID()),
  input: z.string().default('{}'),
});

/** The calls of Step Functions that functions make. */
export const workflowService = (parts: Parts): AwsService => {
  const { machines, executions } = parts;
  const found = (executionArn: unknown): Execution => {
    const execution = executions.byArn(String(executionArn));
    if (execution === undefined) throw new AwsFault('ExecutionDoesNotExist', 'There is no such execution.');
    return execution;
  };
  const operations: Readonly<Record<string, (input: Input) => unknown>> = {
    StartExecution: (input) => start(parts, input),
    DescribeExecution: ({ executionArn }) => found(executionArn),
    ListExecutions: ({ stateMachineArn }) => ({
      executions: executions.all().filter((execution) => execution.stateMachineArn === stateMachineArn),
    }),
    StopExecution: ({ executionArn }) => {
      const execution = found(executionArn);
      machines.get(execution.stateMachineArn)?.abort(execution.executionArn);
      return { stopDate: Date.now() / 1000 };
    },
  };

  return async ({ operation, input }) => {
    const perform = operations[operation];
    if (perform === undefined)
      throw new AwsFault('UnknownOperationException', `The laptop does not know ${operation}.`);
    return jsonReply(perform(input));
  };
};

const start = ({ machines, executions, run }: Parts, given: Input): unknown => {
  const { stateMachineArn, name, input } = startSchema.parse(given);
  if (!machines.has(stateMachineArn)) throw new AwsFault('StateMachineDoesNotExist', `There is no ${stateMachineArn}.`);
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
  const existing = executions.byArn(executionArn);
  // As in the cloud: the same start is the same execution, while it runs; a name stays taken.
  if (existing?.input === input && existing.status === 'RUNNING')
    return { executionArn, startDate: existing.startDate };
  if (existing !== undefined) {
    throw new AwsFault('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn}'`);
  }
  const startDate = Date.now() / 1000;
  const execution: Execution = { executionArn, stateMachineArn, name, input, startDate, status: 'RUNNING' };
  executions.save(execution);
  run(execution);
  return { executionArn, startDate };
};
