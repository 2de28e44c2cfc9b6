import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { WatchedMachine } from './watched-machine';
import { type CoachingNeighbours, Workflow } from './workflow';

/**
 * From “I cannot do this one” to a proposal that is no harder; whoever asked is looking at it, so nobody is notified.
 */
export class SessionAdjustment extends Workflow {
  private readonly steps = {
    // An answer is promised within 25 s of the request.
    draft: this.step('DraftReplacement', 'session-adjustment/draft-replacement', Duration.seconds(40)),
    review: this.step('ReviewReplacement', 'session-adjustment/review-replacement'),
    offer: this.step('OfferReplacement', 'session-adjustment/offer-replacement'),
    fail: this.step('MarkFailed', 'session-adjustment/mark-failed'),
  };
  protected readonly machine: WatchedMachine;

  constructor(scope: Construct, id: string, neighbours: CoachingNeighbours) {
    super(scope, id, neighbours);

    this.grant(neighbours);
    this.connect();

    this.machine = this.runs({
      comment: 'Proposes another session in place of one, never a harder one.',
      start: this.steps.draft.task,
      // Ten minutes after a request it is given up; by then this execution is over.
      timeout: Duration.minutes(5),
      knownAs: 'SESSION_ADJUSTMENT_ARN',
      watch: {
        page: 'session-adjustment',
        failed: 'No replacement could be proposed for a session; its athlete may ask again.',
        failures: 3,
        timedOut: 'A session adjustment ran out of time, and its athlete may still be waiting.',
      },
    });
  }

  private grant({ storage, strava, claude }: CoachingNeighbours): void {
    const { draft, review, offer, fail } = this.steps;

    for (const { handler } of [draft, review, offer]) {
      storage.grant(handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
      strava.tellWhetherForCoaching(handler);
    }
    storage.grant(fail.handler, 'GetItem', 'PutItem');
    storage.grant(draft.handler, 'UpdateItem');
    claude.grantAsk(draft.handler);
  }

  private connect(): void {
    const { draft, review, offer, fail } = this.steps;
    const never = new Fail(this, 'NeverProposed', {
      error: 'NeverProposed',
      cause: 'No replacement could be proposed.',
    });
    const accepted = new Choice(this, 'NeverHarder?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), offer.task)
      .otherwise(fail.task);

    draft.task.next(review.task).next(accepted);
    offer.task.next(new Succeed(this, 'Proposed'));
    fail.task.next(never);
    for (const step of [draft, review, offer]) {
      step.catch(fail.task);
    }
  }
}
