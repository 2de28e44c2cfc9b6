import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
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
import { WorkQueue } from './work-queue';

type Props = Readonly<{
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  vault: Vault;
  strava: Strava;
  operators: Operators;
}>;

/** Runs that arrive by themselves: Strava's events, the fetching of older runs, and an hourly check of both. */
export class Connections extends Construct {
  private readonly props: Props;
  private readonly stravaEvents: WorkQueue;
  private readonly pulls: WorkQueue;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.props = props;

    const applier = this.function('ApplyStravaEvent', 'strava/apply-event', Duration.seconds(30));
    const puller = this.function('PullRuns', 'connections/pull-runs', Duration.seconds(90));
    this.stravaEvents = this.eventsFor(applier);
    this.pulls = this.pullsFor(puller);
    this.applyEvents(applier);
    this.grantConnect(puller);
    this.reconcile();
  }

  /** Lets the webhook hand over Strava's events, and nothing else. */
  grantTakeEvents(to: PacewrightFunction): void {
    this.stravaEvents.grantSend(to, 'STRAVA_EVENTS_QUEUE_URL');
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
    this.pulls.grantSend(to, 'PULLS_QUEUE_URL');
    this.props.vault.grant(to, 'STRAVA', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.vault.grant(to, 'INTERVALS', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.strava.grantSpeak(to);
    to.addEnvironment('INTERVALS_API', this.props.settings.intervalsApi);
  }

  private eventsFor(consumer: PacewrightFunction): WorkQueue {
    return new WorkQueue(this, 'StravaEvents', {
      consumer,
      batch: 5,
      // Strava allows a hundred reads in a quarter of an hour, and the newest events are soon worked off.
      atOnce: 2,
      operators: this.props.operators,
      failed: {
        page: 'strava-events-set-aside',
        sentence: 'An event of Strava’s could not be applied and was set aside.',
      },
      late: {
        page: 'strava-events-late',
        sentence: 'Events of Strava’s wait for more than half an hour to be applied.',
        after: Duration.minutes(30),
      },
    });
  }

  private pullsFor(consumer: PacewrightFunction): WorkQueue {
    return new WorkQueue(this, 'Pulls', {
      consumer,
      batch: 1,
      atOnce: 2,
      operators: this.props.operators,
      failed: {
        page: 'pulls-set-aside',
        sentence: 'A step of fetching an athlete’s runs failed again and again and was set aside.',
      },
      late: {
        page: 'pulls-late',
        sentence: 'Steps of fetching runs wait for more than half an hour.',
        after: Duration.minutes(30),
      },
    });
  }

  private applyEvents(worker: PacewrightFunction): void {
    this.grantKeepRuns(worker);
    this.grantTakeEvents(worker);
    this.props.vault.grant(worker, 'STRAVA', 'GetItem', 'PutItem', 'DeleteItem');
    this.props.strava.grantSpeak(worker);
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
}
