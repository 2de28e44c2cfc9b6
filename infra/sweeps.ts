import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { Identity } from './identity';
import type { Notices } from './notices';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { PlanAdaptation } from './plan-adaptation';
import type { PlanGeneration } from './plan-generation';
import type { Storage } from './storage';
import type { Strava } from './strava';
import type { Vault } from './vault';

type Props = Readonly<{
  artifacts: Artifacts;
  storage: Storage;
  vault: Vault;
  strava: Strava;
  identity: Identity;
  planGeneration: PlanGeneration;
  planAdaptation: PlanAdaptation;
  notices: Notices;
  operators: Operators;
}>;

/** Scheduled work: sending what was promised but not sent, reminders that are due, example athletes that expire. */
export class Sweeps extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { artifacts, storage, vault, strava, identity, planGeneration, planAdaptation, notices, operators }: Props,
  ) {
    super(scope, id);
    const timeout = Duration.minutes(2);

    const resend = new PacewrightFunction(this, 'ResendPendingPlans', {
      artifacts,
      entry: 'sweeps/resend-pending-plans',
      timeout,
    });
    storage.grant(resend, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    planGeneration.grantStart(resend);

    const resendAdaptations = new PacewrightFunction(this, 'ResendPendingAdaptations', {
      artifacts,
      entry: 'sweeps/resend-pending-adaptations',
      timeout,
    });
    storage.grant(resendAdaptations, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    planAdaptation.grantStart(resendAdaptations);

    const remind = new PacewrightFunction(this, 'SendReminders', {
      artifacts,
      entry: 'sweeps/send-reminders',
      timeout,
    });
    storage.grant(remind, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    notices.grantAnnounce(remind);

    const remove = new PacewrightFunction(this, 'RemoveExpiredAthletes', {
      artifacts,
      entry: 'sweeps/remove-expired-athletes',
      timeout,
    });
    storage.grant(remove, 'GetItem', 'Query', 'DeleteItem', 'BatchWriteItem');
    identity.grant(remove, 'AdminDeleteUser');
    vault.grant(remove, 'STRAVA', 'GetItem', 'DeleteItem');
    vault.grant(remove, 'INTERVALS', 'DeleteItem');
    strava.grantSpeak(remove);

    this.sweep('PendingPlans', Schedule.rate(Duration.minutes(15)), resend, operators);
    this.sweep('PendingAdaptations', Schedule.rate(Duration.minutes(15)), resendAdaptations, operators);
    this.sweep('Reminders', Schedule.rate(Duration.minutes(15)), remind, operators);
    this.sweep('ExpiredAthletes', Schedule.rate(Duration.days(1)), remove, operators);
  }

  private sweep(name: string, schedule: Schedule, handler: PacewrightFunction, operators: Operators): void {
    new Rule(this, name, { schedule, targets: [new LambdaFunction(handler, { retryAttempts: 2 })] });
    new Alert(this, `${name}Failed`, {
      operators,
      page: 'sweep-failed',
      sentence: `The sweep ${handler.node.id} failed.`,
      metric: handler.metricErrors({ period: Duration.minutes(15) }),
      threshold: 1,
    });
  }
}
