import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { EntryPoint } from './entry-points';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';
import type { Storage } from './storage';
import type { Strava } from './strava';
import type { Vault } from './vault';

type Props = Readonly<{
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  vault: Vault;
  strava: Strava;
  operators: Operators;
}>;

/** What a queue of this kind tells its operators when something is set aside, or late. */
type Watch = Readonly<{ page: string; setAside: string; late: string; lateSeconds: number }>;

/** Runs that come in by themselves: Strava's events, the fetching of what there was, and the hourly look at both. */
export class Connections extends Construct {
  private readonly props: Props;
  private readonly stravaEvents: Queue;
  private readonly pulls: Queue;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.props = props;

    this.stravaEvents = this.queue('StravaEvents', Duration.minutes(3), {
      page: 'strava-events',
      setAside: 'An event of Strava’s could not be applied and was set aside.',
      late: 'Events of Strava’s wait for more than half an hour to be applied.',
      lateSeconds: 1_800,
    });
    this.pulls = this.queue('Pulls', Duration.minutes(9), {
      page: 'pulls',
      setAside: 'A step of fetching an athlete’s runs failed again and again and was set aside.',
      late: 'Steps of fetching runs wait for more than half an hour.',
      lateSeconds: 1_800,
    });
    this.applyEvents();
    this.pullRuns();
    this.reconcile();
  }

  /** Lets the webhook hand over Strava's events, and nothing else. */
  grantTakeEvents(to: PacewrightFunction): void {
    this.stravaEvents.grant(to, 'sqs:SendMessage');
    to.addEnvironment('STRAVA_EVENTS_QUEUE_URL', this.stravaEvents.queueUrl);
  }

  /** Lets one function end connections. */
  grantEnd(to: PacewrightFunction): void {
    this.props.vault.grant(to, 'STRAVA', 'GetItem', 'DeleteItem');
    this.props.vault.grant(to, 'INTERVALS', 'DeleteItem');
    this.props.strava.grantSpeak(to);
  }

  /** Lets one function begin, and end, connections. */
  grantConnect(to: PacewrightFunction): void {
    this.grantKeepRuns(to);
    this.grantPulls(to);
    this.props.vault.grant(to, 'STRAVA', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.vault.grant(to, 'INTERVALS', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.strava.grantSpeak(to);
    to.addEnvironment('INTERVALS_API', this.props.settings.intervalsApi);
  }

  private applyEvents(): void {
    const worker = this.function('ApplyStravaEvent', 'strava/apply-event', Duration.seconds(30));
    // Two at a time: Strava allows a hundred reads in a quarter of an hour, and the newest events are soon worked off.
    worker.addEventSource(
      new SqsEventSource(this.stravaEvents, { batchSize: 5, maxConcurrency: 2, reportBatchItemFailures: true }),
    );
    this.grantKeepRuns(worker);
    this.grantTakeEvents(worker);
    this.props.vault.grant(worker, 'STRAVA', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.strava.grantSpeak(worker);
  }

  private pullRuns(): void {
    const worker = this.function('PullRuns', 'connections/pull-runs', Duration.seconds(90));
    worker.addEventSource(
      new SqsEventSource(this.pulls, { batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true }),
    );
    this.grantConnect(worker);
  }

  private reconcile(): void {
    const sweep = this.function('Reconcile', 'sweeps/reconcile-connections', Duration.minutes(5));
    this.grantConnect(sweep);
    this.props.vault.grant(sweep, 'STRAVA', 'Query');
    this.props.vault.grant(sweep, 'INTERVALS', 'Query');
    new Rule(this, 'Hourly', {
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(sweep, { retryAttempts: 0 })],
    });
    new Alert(this, 'ReconcileFailed', {
      operators: this.props.operators,
      page: 'sweep-failed',
      sentence: 'The look at what Strava and intervals.icu have and we have not failed.',
      metric: sweep.metricErrors({ period: Duration.hours(1) }),
      threshold: 1,
    });
  }

  private function(id: string, entry: EntryPoint, timeout: Duration): PacewrightFunction {
    return new PacewrightFunction(this, id, { artifacts: this.props.artifacts, entry, timeout });
  }

  private grantKeepRuns(to: PacewrightFunction): void {
    this.props.storage.grant(to, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem');
  }

  private grantPulls(to: PacewrightFunction): void {
    this.pulls.grant(to, 'sqs:SendMessage');
    to.addEnvironment('PULLS_QUEUE_URL', this.pulls.queueUrl);
  }

  /** @param visibilityTimeout six times the consumer's time-out, as Lambda's own batches may be retried within it */
  private queue(id: string, visibilityTimeout: Duration, { page, setAside, late, lateSeconds }: Watch): Queue {
    const deadLetters = new Queue(this, `${id}SetAside`, { ...closed, retentionPeriod: Duration.days(14) });
    const queue = new Queue(this, id, {
      ...closed,
      visibilityTimeout,
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    const { operators } = this.props;
    const period = Duration.minutes(5);
    new Alert(this, `${id}Failed`, {
      operators,
      page: `${page}-set-aside`,
      sentence: setAside,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      threshold: 1,
    });
    new Alert(this, `${id}Late`, {
      operators,
      page: `${page}-late`,
      sentence: late,
      metric: queue.metricApproximateAgeOfOldestMessage({ period }),
      threshold: lateSeconds,
    });
    return queue;
  }
}

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
