import { Choice, Condition, Errors, JsonPath, Map as MapState, Pass, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { announcement } from '../announcement';
import type { Uploads } from '../uploads';
import type { WatchedMachine } from './watched-machine';
import { Workflow, type WorkflowNeighbours } from './workflow';

type Props = WorkflowNeighbours & Readonly<{ uploads: Uploads }>;

/** Turns uploads into runs: the directory first, then batch by batch; the athlete hears how it ended. */
export class ActivityImport extends Workflow {
  private readonly steps = {
    directory: this.step('ReadDirectory', 'activity-import/read-directory', Duration.minutes(5)),
    batch: this.step('ImportBatch', 'activity-import/import-batch', Duration.minutes(5)),
    finish: this.step('FinishImport', 'activity-import/finish-import', Duration.minutes(2)),
    fail: this.step('MarkFailed', 'activity-import/mark-failed'),
  };
  protected readonly machine: WatchedMachine;

  constructor(scope: Construct, id: string, neighbours: Props) {
    super(scope, id, neighbours);

    this.grant(neighbours);
    this.connect(neighbours);

    this.machine = this.runs({
      comment: 'Reads what an athlete uploaded, and tells them what came of it.',
      start: this.steps.directory.task,
      // An import that has not ended within three hours counts as failed; this time-out comes before that.
      timeout: Duration.hours(2),
      knownAs: 'ACTIVITY_IMPORT_ARN',
      watch: {
        page: 'activity-import',
        failed: 'An upload could not be read to its end; its athlete was told.',
        timedOut: 'The reading of an upload ran out of time, and its athlete is still waiting.',
      },
    });
  }

  private grant({ storage, uploads }: Props): void {
    const { directory, batch, finish, fail } = this.steps;

    storage.grant(directory.handler, 'GetItem', 'PutItem');
    uploads.grantList(directory.handler);
    uploads.grant(directory.handler, 'uploads', 'GetObject');
    uploads.grant(directory.handler, 'manifests', 'PutObject');

    storage.grant(batch.handler, 'GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem');
    uploads.grantList(batch.handler);
    uploads.grant(batch.handler, 'uploads', 'GetObject');
    uploads.grant(batch.handler, 'manifests', 'GetObject');

    storage.grant(finish.handler, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    uploads.grant(finish.handler, 'uploads', 'DeleteObject');
    uploads.grant(finish.handler, 'manifests', 'DeleteObject');

    storage.grant(fail.handler, 'GetItem', 'Query', 'PutItem');
  }

  private connect({ notices }: Props): void {
    const { directory, batch, finish, fail } = this.steps;
    const announce = announcement(this, notices, {
      notice: 'import-failed',
      error: 'ImportNeverFinished',
      cause: 'An upload could not be read to its end.',
    });
    const batches = new MapState(this, 'EachBatch', {
      itemsPath: '$.batches',
      itemSelector: {
        athleteId: JsonPath.stringAt('$.athleteId'),
        importId: JsonPath.stringAt('$.importId'),
        batch: JsonPath.numberAt('$$.Map.Item.Value'),
      },
      maxConcurrency: 4,
      resultPath: JsonPath.DISCARD,
    });
    // A batch that cannot be read does not stop the others; the athlete hears of it at the end.
    const leftOut = new Pass(this, 'LeftOut');
    batch.task.addCatch(leftOut, { errors: [Errors.ALL], resultPath: JsonPath.DISCARD });
    batches.itemProcessor(batch.task);

    const ended = new Choice(this, 'Cancelled?')
      .when(Condition.stringEquals('$.outcome', 'cancelled'), new Succeed(this, 'Stopped'))
      .otherwise(announce);
    directory.task.next(batches).next(finish.task).next(ended);
    fail.task.next(announce);
    directory.catch(fail.task);
    batches.addCatch(fail.task, { errors: [Errors.ALL], resultPath: '$.fault' });
    finish.catch(fail.task);
  }
}
