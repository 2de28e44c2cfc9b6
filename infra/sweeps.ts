import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { EntryPoint } from './entry-points';
import type { Identity } from './identity';
import type { Notices } from './notices';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { Storage } from './storage';
import type { Strava } from './strava';
import type { Vault } from './vault';
import type { PlanAdaptation } from './workflows/plan-adaptation';
import type { PlanGeneration } from './workflows/plan-generation';

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
    const quarterHourly = Schedule.rate(Duration.minutes(15));
    const daily = Schedule.rate(Duration.days(1));

    const resendPlans = this.handler('ResendPendingPlans', 'sweeps/resend-pending-plans', artifacts);
    storage.grant(resendPlans, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    planGeneration.grantStart(resendPlans);
    this.sweep('PendingPlans', quarterHourly, resendPlans, operators);

    const resendAdaptations = this.handler('ResendPendingAdaptations', 'sweeps/resend-pending-adaptations', artifacts);
    storage.grant(resendAdaptations, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    planAdaptation.grantStart(resendAdaptations);
    this.sweep('PendingAdaptations', quarterHourly, resendAdaptations, operators);

    const remind = this.handler('SendReminders', 'sweeps/send-reminders', artifacts);
    storage.grant(remind, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    notices.grantAnnounce(remind);
    this.sweep('Reminders', quarterHourly, remind, operators);

    const remove = this.handler('RemoveExpiredAthletes', 'sweeps/remove-expired-athletes', artifacts);
    storage.grant(remove, 'GetItem', 'Query', 'DeleteItem', 'BatchWriteItem');
    identity.grant(remove, 'AdminDeleteUser');
    vault.grant(remove, 'STRAVA', 'GetItem', 'DeleteItem');
    vault.grant(remove, 'INTERVALS', 'DeleteItem');
    strava.grantSpeak(remove);
    this.sweep('ExpiredAthletes', daily, remove, operators);
  }

  private handler(id: string, entry: EntryPoint, artifacts: Artifacts): PacewrightFunction {
    return new PacewrightFunction(this, id, { artifacts, entry, timeout: Duration.minutes(2) });
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
