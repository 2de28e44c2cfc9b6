import type { StateMachine } from 'aws-local-stepfunctions';
import { finishImportHandler } from '../../functions/activity-import/finish-import';
import { importBatchHandler } from '../../functions/activity-import/import-batch';
import { markFailedHandler } from '../../functions/activity-import/mark-failed';
import { readDirectoryHandler } from '../../functions/activity-import/read-directory';
import type { ImportState } from '../../shared/contract/state/import-state';
import { aLambdaContext } from '../builders/http-event';
import type { MemoryPorts } from '../fakes/memory-ports';
import { type Announced, runAnnouncing, type Step, synthesizedMachine } from './run-machine';

/** The import machine as it is synthesized. */
export const importMachine = (): Promise<StateMachine> => synthesizedMachine('ActivityImport');

/** Runs the machine on an import, each step by its own handler; `before` is called ahead of each. */
export const runImport = async (
  machine: StateMachine,
  ports: MemoryPorts,
  state: ImportState,
  before: (step: string, input: unknown) => void | Promise<void> = () => {},
): Promise<Announced> => {
  // As long as the deployed functions may take.
  const context = { ...aLambdaContext(), getRemainingTimeInMillis: () => 300_000 };
  const steps: Record<string, Step> = {
    ReadDirectory: (input) => readDirectoryHandler(ports)(input, context),
    ImportBatch: (input) => importBatchHandler(ports)(input, context),
    FinishImport: (input) => finishImportHandler(ports)(input, context),
    MarkFailed: (input) => markFailedHandler(ports)(input, context),
  };

  return runAnnouncing(machine, state, steps, { before });
};
