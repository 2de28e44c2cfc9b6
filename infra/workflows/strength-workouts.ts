import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { WatchedMachine } from './watched-machine';
import { type CoachingNeighbours, Workflow } from './workflow';

/** From a strength day to its workout; whoever asked is looking at it, so nobody is notified. */
export class StrengthWorkouts extends Workflow {
  private readonly steps = {
    // A workout is promised within 30 s of the request.
    write: this.step('WriteWorkout', 'strength-workout/write-workout', Duration.seconds(45)),
    review: this.step('ReviewWorkout', 'strength-workout/review-workout'),
    keep: this.step('KeepWorkout', 'strength-workout/keep-workout'),
    fail: this.step('MarkFailed', 'strength-workout/mark-failed'),
  };
  protected readonly machine: WatchedMachine;

  constructor(scope: Construct, id: string, neighbours: CoachingNeighbours) {
    super(scope, id, neighbours);

    this.grant(neighbours);
    this.connect();

    this.machine = this.runs({
      comment: 'Writes the workout of a strength day, on demand.',
      start: this.steps.write.task,
      // Ten minutes after a request nobody waits for the workout any more; by then this execution is over.
      timeout: Duration.minutes(8),
      knownAs: 'STRENGTH_WORKOUT_ARN',
      watch: {
        page: 'strength-workout',
        failed: 'No workout could be written for a strength day; its athlete may ask again.',
        failures: 3,
        timedOut: 'The writing of a strength workout ran out of time, and its athlete may still be waiting.',
      },
    });
  }

  private grant({ storage, strava, claude }: CoachingNeighbours): void {
    const { write, review, keep, fail } = this.steps;

    for (const { handler } of [write, review]) {
      storage.grant(handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
      strava.tellWhetherForCoaching(handler);
    }
    for (const { handler } of [keep, fail]) storage.grant(handler, 'GetItem', 'PutItem');
    storage.grant(write.handler, 'UpdateItem');
    claude.grantAsk(write.handler);
  }

  private connect(): void {
    const { write, review, keep, fail } = this.steps;
    const never = new Fail(this, 'NeverWritten', { error: 'NeverWritten', cause: 'No workout could be written.' });
    const accepted = new Choice(this, 'FitToShow?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), keep.task)
      .otherwise(fail.task);

    write.task.next(review.task).next(accepted);
    keep.task.next(new Succeed(this, 'Written'));
    fail.task.next(never);
    // The review has the house coach to fall back on; without it there is nothing to show.
    write.catch(review.task);
    review.catch(fail.task);
    keep.catch(fail.task);
  }
}
