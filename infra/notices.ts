import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Duration, SecretValue, Stack, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { unsetKey } from '../shared/contract/unset-key';
import type { Artifacts } from './artifacts';
import { excuse } from './excuse';
import type { Identity } from './identity';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';
import type { Storage } from './storage';
import { WorkQueue } from './work-queue';

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

/** What a channel is called in alarms, how often it tries a message, and when a message counts as late. */
type Way = Readonly<{ how: string; attempts: number; lateAfter: Duration }>;

/** Notices on their way to athletes: a topic, and for each channel a queue and its sender. */
export class Notices extends Construct {
  readonly topic: Topic;
  private readonly devices: Settings['push'];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);

    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.devices = props.settings.push;
    this.push(props, this.email(props));
  }

  /** Tells one function how notifications go to devices, if they do: `VAPID_PUBLIC_KEY` and `PUSH_SERVICES`. */
  tellOfDevices(to: PacewrightFunction): void {
    to.addEnvironment('VAPID_PUBLIC_KEY', this.devices.publicKey ?? '');
    to.addEnvironment('PUSH_SERVICES', this.devices.otherServices.join(' '));
  }

  /** Lets one function announce notices, and tells it where. */
  grantAnnounce(to: PacewrightFunction): void {
    to.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }));
    to.addEnvironment('NOTICES_TOPIC_ARN', this.topic.topicArn);
  }

  private email({ artifacts, settings, storage, identity, siteUrl, operators }: Props): WorkQueue {
    const sender = new PacewrightFunction(this, 'EmailSender', {
      artifacts,
      entry: 'notices/send-email',
      timeout: Duration.seconds(30),
      environment: { MAIL_FROM: settings.mailFrom, SITE_URL: siteUrl },
    });
    const queue = this.way('Email', sender, operators, {
      how: 'by e-mail',
      attempts: 5,
      lateAfter: Duration.minutes(10),
    });
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

    return queue;
  }

  private push({ artifacts, settings, storage, siteUrl, operators }: Props, email: WorkQueue): void {
    const sender = new PacewrightFunction(this, 'PushSender', {
      artifacts,
      entry: 'notices/send-push',
      timeout: Duration.seconds(30),
      environment: { MAIL_FROM: settings.mailFrom, SITE_URL: siteUrl },
    });
    // Longer and oftener than the sender tries a device whose push service cannot take messages just now.
    this.way('Push', sender, operators, {
      how: 'to a device',
      attempts: 6,
      lateAfter: Duration.minutes(15),
    });
    this.tellOfDevices(sender);
    storage.grant(sender, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    // What reached no device is sent by e-mail.
    email.grantSend(sender, 'EMAIL_QUEUE_URL');
    if (settings.push.publicKey !== null) this.grantKey(sender);
  }

  /** The private key, in whose name push services take messages from us. */
  private grantKey(sender: PacewrightFunction): void {
    const secret = new Secret(this, 'VapidKey', {
      description: 'The private key of notifications on devices. Put it here by hand: docs/deploy.md says how.',
      // Only a placeholder that says there is none yet: the real one never passes through a template.
      secretStringValue: SecretValue.unsafePlainText(unsetKey),
    });
    // On a laptop this variable, or the entry of that name in secrets.json, is the secret.
    Tags.of(secret).add('pacewright:variable', 'VAPID_PRIVATE_KEY');
    excuse(secret, { 'AwsSolutions-SMG4': 'Every browser that has subscribed knows us by this key and no other.' });
    const actions = ['secretsmanager:GetSecretValue'];
    sender.addToRolePolicy(new PolicyStatement({ actions, resources: [secret.secretArn] }));
    sender.addEnvironment('VAPID_SECRET', secret.secretArn);
  }

  /** A channel: a queue of its own at the topic, what could not be sent, and who hears about that. */
  private way(
    name: 'Email' | 'Push',
    sender: PacewrightFunction,
    operators: Operators,
    { how, lateAfter, ...way }: Way,
  ): WorkQueue {
    const queue = new WorkQueue(this, name, {
      ...way,
      consumer: sender,
      // SES limits the mails a second, and push services do not like crowds either.
      atOnce: 2,
      operators,
      failed: {
        page: `${name.toLowerCase()}-undelivered`,
        sentence: `A notice could not be sent ${how} and was set aside.`,
      },
      late: {
        page: `${name.toLowerCase()}-late`,
        sentence: `Notices wait for more than ${lateAfter.toMinutes()} minutes to be sent ${how}.`,
        after: lateAfter,
      },
    });
    this.topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));

    return queue;
  }
}
