import { Choice, Condition, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { announcement } from '../announcement';
import type { WatchedMachine } from './watched-machine';
import { type CoachingNeighbours, Workflow } from './workflow';

/** From a request to a reviewed plan: drawn, written, reviewed, published and announced. */
export class PlanGeneration extends Workflow {
  private readonly steps = {
    gather: this.step('GatherPicture', 'plan-generation/gather-picture'),
    draw: this.step('DrawBlueprint', 'plan-generation/draw-blueprint'),
    // No question to Claude is waited for beyond 51 s after the request. A writer that hangs is cut off while the
    // minute still has room for a second one, who finds what was saved and asks nothing again.
    write: this.step('WritePlan', 'plan-generation/write-plan', Duration.seconds(54)),
    review: this.step('ReviewPlan', 'plan-generation/review-plan'),
    publish: this.step('PublishPlan', 'plan-generation/publish-plan'),
    // An example athlete's weeks so far: workouts, forty logs, a check-in and what follows from it.
    live: this.step('LiveWeeks', 'plan-generation/live-weeks', Duration.seconds(30)),
    close: this.step('ClosePast', 'plan-generation/close-past'),
    fail: this.step('MarkFailed', 'plan-generation/mark-failed'),
  };
  protected readonly machine: WatchedMachine;

  constructor(scope: Construct, id: string, neighbours: CoachingNeighbours) {
    super(scope, id, neighbours);

    this.grant(neighbours);
    this.connect(neighbours);

    this.machine = this.runs({
      comment: 'Writes a plan and tells its athlete, whatever becomes of it.',
      start: this.steps.gather.task,
      // Ten minutes after a request its athlete may ask again; by then this execution is over.
      timeout: Duration.minutes(9),
      knownAs: 'PLAN_GENERATION_ARN',
      watch: {
        page: 'plan-generation',
        failed: 'A plan could not be written; its athlete was told.',
        timedOut: 'A plan generation ran out of time, and its athlete is still waiting.',
      },
    });
  }

  private grant({ storage, strava, claude }: CoachingNeighbours): void {
    const { gather, draw, write, review, publish, live, close, fail } = this.steps;

    storage.grant(gather.handler, 'GetItem', 'Query', 'PutItem');
    storage.grant(draw.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(write.handler, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'PutItem');
    storage.grant(publish.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(live.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'BatchWriteItem', 'DeleteItem');
    storage.grant(close.handler, 'GetItem', 'PutItem');
    storage.grant(fail.handler, 'GetItem', 'PutItem', 'DeleteItem');
    claude.grantAsk(write.handler);
    strava.tellWhetherForCoaching(gather.handler);
    strava.tellWhetherForCoaching(live.handler);
  }

  private connect({ notices }: CoachingNeighbours): void {
    const { gather, draw, write, review, publish, live, close, fail } = this.steps;
    const announce = announcement(this, notices, {
      notice: 'plan-failed',
      error: 'PlanNeverReady',
      cause: 'The plan could not be written.',
      after: { when: hasPast, go: live.task },
    });
    const drawn = new Choice(this, 'Drawn?')
      .when(Condition.stringEquals('$.outcome', 'drawn'), write.task)
      .otherwise(announce);
    const accepted = new Choice(this, 'Accepted?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), publish.task)
      .otherwise(fail.task);

    gather.task.next(draw.task).next(drawn);
    write.task.next(review.task).next(accepted);
    publish.task.next(announce);
    fail.task.next(announce);
    for (const step of [gather, draw, write, review, publish]) {
      step.catch(fail.task);
    }
    // The plan is shown even if the example's past weeks could not be made.
    live.task.next(close.task).next(new Succeed(this, 'Lived'));
    live.catch(close.task);
  }
}

const hasPast = Condition.and(Condition.isPresent('$.outcome'), Condition.stringEquals('$.outcome', 'past'));
