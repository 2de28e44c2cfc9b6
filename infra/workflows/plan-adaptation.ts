import { Choice, Condition, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { announcement } from '../announcement';
import type { WatchedMachine } from './watched-machine';
import { type CoachingNeighbours, Workflow } from './workflow';

/** From a check-in or an edit to its answer: nothing changes, an easing is made, or a change is offered. */
export class PlanAdaptation extends Workflow {
  private readonly steps = {
    read: this.step('ReviewWeek', 'plan-adaptation/review-week', Duration.seconds(30)),
    lookBack: this.step('LookBack', 'plan-adaptation/look-back', Duration.seconds(30)),
    // The writer must be ready 55 s after the check-in; the rest is time to save what it has.
    rewrite: this.step('RewriteWeeks', 'plan-adaptation/rewrite-weeks', Duration.seconds(75)),
    review: this.step('ReviewRevision', 'plan-adaptation/review-revision', Duration.seconds(30)),
    offer: this.step('OfferRevision', 'plan-adaptation/offer-revision', Duration.seconds(30)),
    fail: this.step('MarkFailed', 'plan-adaptation/mark-failed', Duration.seconds(30)),
  };
  protected readonly machine: WatchedMachine;

  constructor(scope: Construct, id: string, neighbours: CoachingNeighbours) {
    super(scope, id, neighbours);

    this.grant(neighbours);
    this.connect(neighbours);

    this.machine = this.runs({
      comment: 'Works a check-in or an edit into a plan and tells its athlete, whatever becomes of it.',
      start: this.steps.read.task,
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

  private grant({ storage, strava, claude }: CoachingNeighbours): void {
    const { read, lookBack, rewrite, review, offer, fail } = this.steps;

    storage.grant(read.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    storage.grant(lookBack.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem');
    storage.grant(rewrite.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    storage.grant(offer.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    storage.grant(fail.handler, 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem');
    claude.grantAsk(lookBack.handler);
    claude.grantAsk(rewrite.handler);
    for (const { handler } of [read, lookBack, rewrite, review, offer]) strava.tellWhetherForCoaching(handler);
  }

  private connect({ notices }: CoachingNeighbours): void {
    const { read, lookBack, rewrite, review, offer, fail } = this.steps;
    const announce = announcement(this, notices, {
      notice: 'change-failed',
      error: 'PlanNeverAdapted',
      cause: 'The check-in or edit could not be worked in.',
    });
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
