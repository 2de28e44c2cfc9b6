import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from './artifacts';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import { WorkQueue } from './work-queue';
import type { ActivityImport } from './workflows/activity-import';

type Props = Readonly<{ artifacts: Artifacts; activityImport: ActivityImport; operators: Operators }>;

/** Imports waiting to be read: a queue, so that many archives at once do no harm. */
export class Imports extends Construct {
  private readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { artifacts, activityImport, operators }: Props) {
    super(scope, id);

    const starter = new PacewrightFunction(this, 'StartImport', { artifacts, entry: 'activity-import/start-import' });
    this.queue = new WorkQueue(this, 'Queue', {
      consumer: starter,
      atOnce: 2,
      // No longer than the uploads themselves are kept.
      keptFor: Duration.days(2),
      operators,
      failed: {
        page: 'imports-not-started',
        sentence: 'The reading of an upload could not be started, and its message was set aside.',
      },
      late: {
        page: 'imports-late',
        sentence: 'Uploads wait for more than ten minutes to be read.',
        after: Duration.minutes(10),
      },
    });
    activityImport.grantStart(starter);
  }

  /** Lets one function hand over an import, and tells it where. */
  grantSend(to: PacewrightFunction): void {
    this.queue.grantSend(to, 'IMPORTS_QUEUE_URL');
  }
}
