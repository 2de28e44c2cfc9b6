import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { ActivityImport } from './activity-import';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';

type Props = Readonly<{ artifacts: Artifacts; activityImport: ActivityImport; operators: Operators }>;

/** Imports on their way to being read: a queue, so that many archives at once are no trouble. */
export class Imports extends Construct {
  private readonly queue: Queue;

  constructor(scope: Construct, id: string, { artifacts, activityImport, operators }: Props) {
    super(scope, id);

    const setAside = new Queue(this, 'SetAside', { ...closed, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...closed,
      // Six times the consumer's time-out, as Lambda's own batches may be retried within it.
      visibilityTimeout: Duration.minutes(1),
      // No longer than the uploads themselves are kept.
      retentionPeriod: Duration.days(2),
      deadLetterQueue: { queue: setAside, maxReceiveCount: 5 },
    });
    const starter = new PacewrightFunction(this, 'StartImport', { artifacts, entry: 'activity-import/start-import' });
    starter.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, maxConcurrency: 2, reportBatchItemFailures: true }),
    );
    activityImport.grantStart(starter);
    this.watch(setAside, operators);
  }

  /** Lets one function hand over an import, and tells it where. */
  grantSend(to: PacewrightFunction): void {
    this.queue.grant(to, 'sqs:SendMessage');
    to.addEnvironment('IMPORTS_QUEUE_URL', this.queue.queueUrl);
  }

  private watch(setAside: Queue, operators: Operators): void {
    new Alert(this, 'NotStarted', {
      operators,
      page: 'imports-not-started',
      sentence: 'The reading of an upload could not be started, and its message was set aside.',
      metric: setAside.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
    });
    new Alert(this, 'Late', {
      operators,
      page: 'imports-late',
      sentence: 'Uploads wait for more than ten minutes to be read.',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      threshold: 600,
    });
  }
}

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
