import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../support/json-file';

const executionSchema = z.object({
  executionArn: z.string(),
  stateMachineArn: z.string(),
  name: z.string(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  /** Epoch seconds. */
  startDate: z.number(),
  stopDate: z.number().optional(),
  input: z.string(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
});

/** One execution as Step Functions describes it. */
export type Execution = z.output<typeof executionSchema>;

/** All executions, each in a file of its own. */
export type Executions = Readonly<{
  byArn: (arn: string) => Execution | undefined;
  all: () => readonly Execution[];
  save: (execution: Execution) => void;
}>;

export const openExecutions = (stateFolder: string): Executions => {
  const folder = join(stateFolder, 'executions');
  mkdirSync(folder, { recursive: true });
  const known = new Map(
    readdirSync(folder)
      .map((file) => executionSchema.safeParse(readJson(join(folder, file))).data)
      .filter((execution) => execution !== undefined)
      .map((execution) => [execution.executionArn, execution]),
  );

  return {
    byArn: (arn) => known.get(arn),
    all: () => [...known.values()],
    save: (execution) => {
      known.set(execution.executionArn, execution);
      writeJson(join(folder, `${execution.executionArn.split(':').slice(-2).join('.')}.json`), execution);
    },
  };
};
