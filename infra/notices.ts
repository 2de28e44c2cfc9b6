import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { Identity } from './identity';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';
import type { Storage } from './storage';

type Props = Readonly<{
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  /** Where the sender finds an athlete's address. */
  identity: Identity;
  /** Where the links in a mail lead. */
  siteUrl: string;
  operators: Operators;
}>;

/** What an athlete should know, on its way to them: a topic, and for each way of telling a queue and its sender. */
export class Notices extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);

    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.email(props);
  }

  /** Lets one function announce notices, and tells it where. */
  grantAnnounce(to: PacewrightFunction): void {
    to.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }));
    to.addEnvironment('NOTICES_TOPIC_ARN', this.topic.topicArn);
  }

  private email({ artifacts, settings, storage, identity, siteUrl, operators }: Props): void {
    const sender = new PacewrightFunction(this, 'EmailSender', {
      artifacts,
      entry: 'notices/send-email',
      timeout: Duration.seconds(30),
      environment: { MAIL_FROM: settings.mailFrom, SITE_URL: siteUrl },
    });
    const undelivered = this.queue('UndeliveredEmail', { retentionPeriod: Duration.days(14) });
    const queue = this.queue('Email', {
      // Six times the sender's time-out, as Lambda's own batches may be retried within it.
      visibilityTimeout: Duration.minutes(3),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: undelivered, maxReceiveCount: 5 },
    });

    this.topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
    // Two at a time: SES takes so many mails a second and no more.
    sender.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, maxConcurrency: 2, reportBatchItemFailures: true }),
    );
    storage.grant(sender, 'GetItem', 'PutItem');
    identity.grant(sender, 'AdminGetUser');
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [
          Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: settings.mailIdentity }),
        ],
      }),
    );

    new Alert(this, 'EmailUndelivered', {
      operators,
      page: 'email-undelivered',
      sentence: 'A notice could not be sent by e-mail and was set aside.',
      metric: undelivered.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
    });
    new Alert(this, 'EmailLate', {
      operators,
      page: 'email-late',
      sentence: 'Notices wait for more than ten minutes to be sent by e-mail.',
      metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      threshold: 600,
    });
  }

  private queue(id: string, props: ConstructorParameters<typeof Queue>[2]): Queue {
    return new Queue(this, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...props });
  }
}
