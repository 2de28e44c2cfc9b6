import { Choice, Condition, Errors, JsonPath, Map as MapState, Pass, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { announcement } from '../announcement';
import type { Artifacts } from '../artifacts';
import type { Notices } from '../notices';
import type { Operators } from '../operators';
import type { PacewrightFunction } from '../pacewright-function';
import type { Storage } from '../storage';
import type { Uploads } from '../uploads';
import { Workflow } from './workflow';
import { WorkflowStep } from './workflow-step';

type Props = Readonly<{
  artifacts: Artifacts;
  storage: Storage;
  uploads: Uploads;
  notices: Notices;
  operators: Operators;
}>;
type Steps = Readonly<Record<'directory' | 'batch' | 'finish' | 'fail', WorkflowStep>>;

/** Turns uploads into runs: the directory first, then batch by batch; the athlete hears how it ended. */
export class ActivityImport extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, uploads, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    this.grant(steps, storage, uploads);
    this.connect(steps, notices);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Reads what an athlete uploaded, and tells them what came of it.',
      start: steps.directory.task,
      steps: Object.values(steps),
      notices,
      operators,
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

  /** Lets one function start an import, and tells it which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
  }

  private steps(artifacts: Artifacts): Steps {
    return {
      directory: new WorkflowStep(this, 'ReadDirectory', {
        artifacts,
        entry: 'activity-import/read-directory',
        timeout: Duration.minutes(5),
      }),
      batch: new WorkflowStep(this, 'ImportBatch', {
        artifacts,
        entry: 'activity-import/import-batch',
        timeout: Duration.minutes(5),
      }),
      finish: new WorkflowStep(this, 'FinishImport', {
        artifacts,
        entry: 'activity-import/finish-import',
        timeout: Duration.minutes(2),
      }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'activity-import/mark-failed' }),
    };
  }

  private grant({ directory, batch, finish, fail }: Steps, storage: Storage, uploads: Uploads): void {
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

  private connect({ directory, batch, finish, fail }: Steps, notices: Notices): void {
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
