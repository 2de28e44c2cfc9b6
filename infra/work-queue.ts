import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Alert } from './alert';
import type { Operators } from './operators';
import type { PacewrightFunction } from './pacewright-function';

/** What operators are told, and the heading in docs/runbook.md that says what to do. */
type Told = Readonly<{ page: string; sentence: string }>;

type Props = Readonly<{
  /** The function that consumes it. */
  consumer: PacewrightFunction;
  /** How many messages are worked on at once. */
  atOnce: number;
  /** How many messages the function is given at once; ten by default. */
  batch?: number;
  /** How often a message is tried before it goes to the dead-letter queue; five times by default. */
  attempts?: number;
  /** How long a message may wait; four days by default. */
  keptFor?: Duration;
  operators: Operators;
  /** A message went to the dead-letter queue. */
  failed: Told;
  /** The oldest message has waited for longer than this. */
  late: Told & Readonly<{ after: Duration }>;
}>;

/** A queue of work for one function. What keeps failing goes to a dead-letter queue, and operators hear of it. */
export class WorkQueue extends Queue {
  constructor(scope: Construct, id: string, props: Props) {
    const { consumer, atOnce, batch = 10, attempts = 5, keptFor = Duration.days(4), operators, failed, late } = props;
    const setAside = new Queue(scope, `${id}SetAside`, { ...closed, retentionPeriod: Duration.days(14) });
    super(scope, id, {
      ...closed,
      // Six times the consumer's time-out, as Lambda's own batches may be retried within it.
      visibilityTimeout: Duration.seconds(6 * (consumer.timeout?.toSeconds() ?? 3)),
      retentionPeriod: keptFor,
      deadLetterQueue: { queue: setAside, maxReceiveCount: attempts },
    });

    consumer.addEventSource(
      new SqsEventSource(this, { batchSize: batch, maxConcurrency: atOnce, reportBatchItemFailures: true }),
    );
    const period = Duration.minutes(5);
    new Alert(scope, `${id}Failed`, {
      operators,
      ...failed,
      metric: setAside.metricApproximateNumberOfMessagesVisible({ period }),
      threshold: 1,
    });
    new Alert(scope, `${id}Late`, {
      operators,
      page: late.page,
      sentence: late.sentence,
      metric: this.metricApproximateAgeOfOldestMessage({ period }),
      threshold: late.after.toSeconds(),
    });
  }

  /** Lets one function hand over work, and tells it where, in this environment variable. */
  grantSend(to: PacewrightFunction, knownAs: string): void {
    this.grant(to, 'sqs:SendMessage');
    to.addEnvironment(knownAs, this.queueUrl);
  }
}

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
