import { Choice, Condition, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { announcement } from '../announcement';
import type { Artifacts } from '../artifacts';
import type { PacewrightFunction } from '../pacewright-function';
import type { Storage } from '../storage';
import type { Strava } from '../strava';
import { Workflow, type WorkflowNeighbours } from './workflow';
import { WorkflowStep } from './workflow-step';

type Steps = Readonly<Record<'read' | 'lookBack' | 'rewrite' | 'review' | 'offer' | 'fail', WorkflowStep>>;

type Props = WorkflowNeighbours & Readonly<{ strava: Strava }>;

/** From a check-in or an edit to its answer: nothing changes, an easing is made, or a change is offered. */
export class PlanAdaptation extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, strava, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    this.grant(storage, steps);
    claude.grantAsk(steps.lookBack.handler);
    claude.grantAsk(steps.rewrite.handler);
    for (const { handler } of [steps.read, steps.lookBack, steps.rewrite, steps.review, steps.offer])
      strava.tellWhetherForCoaching(handler);
    const announce = announcement(this, notices, {
      notice: 'change-failed',
      error: 'PlanNeverAdapted',
      cause: 'The check-in or edit could not be worked in.',
    });
    this.connect(steps, announce);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Works a check-in or an edit into a plan and tells its athlete, whatever becomes of it.',
      start: steps.read.task,
      steps: Object.values(steps),
      notices,
      operators,
      // Ten minutes after a request the sweep looks for work that never ended; by then this execution is over.
      timeout: Duration.minutes(9),
      knownAs: 'PLAN_ADAPTATION_ARN',
      watch: {
        page: 'plan-adaptation',
        failed: 'A check-in or an edit could not be worked in; its athlete was told.',
        timedOut: 'The work on a check-in or an edit ran out of time, and its athlete is still waiting.',
      },
    });
  }

  /** Lets one function start an adaptation, and tells it which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
  }

  private steps(artifacts: Artifacts): Steps {
    const timeout = Duration.seconds(30);
    return {
      read: new WorkflowStep(this, 'ReviewWeek', { artifacts, entry: 'plan-adaptation/review-week', timeout }),
      lookBack: new WorkflowStep(this, 'LookBack', { artifacts, entry: 'plan-adaptation/look-back', timeout }),
      rewrite: new WorkflowStep(this, 'RewriteWeeks', {
        artifacts,
        entry: 'plan-adaptation/rewrite-weeks',
        // The writer must be ready 55 s after the check-in; the rest is time to save what it has.
        timeout: Duration.seconds(75),
      }),
      review: new WorkflowStep(this, 'ReviewRevision', {
        artifacts,
        entry: 'plan-adaptation/review-revision',
        timeout,
      }),
      offer: new WorkflowStep(this, 'OfferRevision', { artifacts, entry: 'plan-adaptation/offer-revision', timeout }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'plan-adaptation/mark-failed', timeout }),
    };
  }

  private grant(storage: Storage, { read, lookBack, rewrite, review, offer, fail }: Steps): void {
    storage.grant(read.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    storage.grant(lookBack.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem');
    storage.grant(rewrite.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    storage.grant(offer.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    storage.grant(fail.handler, 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem');
  }

  private connect({ read, lookBack, rewrite, review, offer, fail }: Steps, announce: SnsPublish): void {
    const heard = new Choice(this, 'Heard?')
      .when(Condition.stringEquals('$.outcome', 'heard'), lookBack.task)
      .when(Condition.stringEquals('$.outcome', 'made'), offer.task)
      .when(Condition.stringEquals('$.outcome', 'superseded'), new Succeed(this, 'SentAnew'))
      .otherwise(announce);
    const lookedBack = new Choice(this, 'LookedBack?')
      .when(Condition.stringEquals('$.outcome', 'rewrite'), rewrite.task)
      .otherwise(announce);
    const accepted = new Choice(this, 'Accepted?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), offer.task)
      .when(Condition.stringEquals('$.verdict', 'rewrite'), rewrite.task)
      .when(Condition.stringEquals('$.verdict', 'overtaken'), read.task)
      .otherwise(fail.task);
    const made = new Choice(this, 'Made?')
      .when(Condition.stringEquals('$.verdict', 'overtaken'), read.task)
      .otherwise(announce);

    read.task.next(heard);
    lookBack.task.next(lookedBack);
    rewrite.task.next(review.task).next(accepted);
    offer.task.next(made);
    fail.task.next(announce);
    for (const step of [read, lookBack, rewrite, review, offer]) {
      step.catch(fail.task);
    }
  }
}
