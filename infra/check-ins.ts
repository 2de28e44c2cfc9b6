import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { PlanAdaptation } from './plan-adaptation';

type Props = Readonly<{ artifacts: Artifacts; planAdaptation: PlanAdaptation; operators: Operators }>;

/** Check-ins and edits on their way to being worked in: a queue, so that a crowded Sunday evening is no trouble. */
export class CheckIns extends Construct {
  private readonly queue: Queue;

  constructor(scope: Construct, id: string, { artifacts, planAdaptation, operators }: Props) {
    super(scope, id);

    const setAside = new Queue(this, 'SetAside', { ...closed, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...closed,
      // Six times the consumer's time-out, as Lambda's own batches may be retried within it.
      visibilityTimeout: Duration.minutes(1),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: setAside, maxReceiveCount: 5 },
    });
    const starter = new PacewrightFunction(this, 'StartAdaptation', { artifacts, entry: 'check-ins/start-adaptation' });
    starter.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, maxConcurrency: 5, reportBatchItemFailures: true }),
    );
    planAdaptation.grantStart(starter);
    this.watch(setAside, operators);
  }

  /** Lets one function hand over a check-in or an edit, and tells it where. */
  grantSend(to: PacewrightFunction): void {
    this.queue.grant(to, 'sqs:SendMessage');
    to.addEnvironment('CHECK_INS_QUEUE_URL', this.queue.queueUrl);
  }

  private watch(setAside: Queue, operators: Operators): void {
    new Alert(this, 'NotStarted', {
      operators,
      page: 'check-ins-not-started',
      sentence: 'The work on a check-in could not be started, and its message was set aside.',
      metric: setAside.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
    });
    new Alert(this, 'Late', {
      operators,
      page: 'check-ins-late',
      sentence: 'Check-ins wait for more than five minutes to be worked in.',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      threshold: 300,
    });
  }
}

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
