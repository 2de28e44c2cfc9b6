import '../fakes/promise-with-resolvers';
import { StateMachine } from 'aws-local-stepfunctions';
import { finishImportHandler } from '../../functions/activity-import/finish-import';
import { importBatchHandler } from '../../functions/activity-import/import-batch';
import { markFailedHandler } from '../../functions/activity-import/mark-failed';
import { readDirectoryHandler } from '../../functions/activity-import/read-directory';
import type { ImportState } from '../../shared/contract/import-state';
import { type NoticeMessage, noticeMessage } from '../../shared/contract/notice';
import { aLambdaContext } from '../builders/http-event';
import type { MemoryPorts } from '../fakes/memory-ports';
import { machineNamed } from '../infra/machine-named';
import { synthesized } from '../infra/synthesized';

type Handlers = NonNullable<
  NonNullable<NonNullable<Parameters<StateMachine['run']>[1]>['overrides']>['taskResourceLocalHandlers']
>;
type Step = (state: unknown) => Promise<unknown>;

/** The import machine as it is synthesized. */
export const importMachine = async (): Promise<StateMachine> =>
  new StateMachine(machineNamed('ActivityImport', await synthesized()), { validationOptions: { noValidate: true } });

/** How an execution went: its error or null, what was announced, and which steps ran how often. */
export type Ran = Readonly<{ error: string | null; announced: readonly NoticeMessage[]; runs: Record<string, number> }>;

/** Runs the machine on an import, each step by its own handler; `before` is called ahead of each. */
export const runImport = async (
  machine: StateMachine,
  ports: MemoryPorts,
  state: ImportState,
  before: (step: string, input: unknown) => void | Promise<void> = () => {},
): Promise<Ran> => {
  const announced: NoticeMessage[] = [];
  const runs: Record<string, number> = {};
  // As long as the deployed functions may take.
  const context = { ...aLambdaContext(), getRemainingTimeInMillis: () => 300_000 };
  const steps: Record<string, Step> = {
    ReadDirectory: (input) => readDirectoryHandler(ports)(input, context),
    ImportBatch: (input) => importBatchHandler(ports)(input, context),
    FinishImport: (input) => finishImportHandler(ports)(input, context),
    MarkFailed: (input) => markFailedHandler(ports)(input, context),
    Announce: async (input) => {
      announced.push(noticeMessage.parse(JSON.parse(String((input as { Message: unknown }).Message))));
      return {};
    },
  };
  const counted = Object.entries(steps).map(([name, step]): [string, Step] => [
    name,
    async (input) => {
      runs[name] = (runs[name] ?? 0) + 1;
      await before(name, input);
      return step(input);
    },
  ]);
  const end = machine.run(JSON.parse(JSON.stringify(state)), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(counted) as Handlers,
      retryIntervalOverrides: Object.fromEntries(Object.keys(steps).map((name) => [name, 0])),
    },
  });
  const error = await end.result.then(() => null).catch(({ cause }: Error) => (cause as Error).name);
  return { error, announced, runs };
};
