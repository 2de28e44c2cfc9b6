import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from '../artifacts';
import type { PacewrightFunction } from '../pacewright-function';
import type { Strava } from '../strava';
import { Workflow, type WorkflowNeighbours } from './workflow';
import { WorkflowStep } from './workflow-step';

type Props = WorkflowNeighbours & Readonly<{ strava: Strava }>;
type Steps = Readonly<Record<'write' | 'review' | 'keep' | 'fail', WorkflowStep>>;

/** From a strength day to its workout; whoever asked is looking at it, so nobody is notified. */
export class StrengthWorkouts extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, strava, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    for (const { handler } of [steps.write, steps.review]) {
      storage.grant(handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
      strava.tellWhetherForCoaching(handler);
    }
    for (const { handler } of [steps.keep, steps.fail]) storage.grant(handler, 'GetItem', 'PutItem');
    storage.grant(steps.write.handler, 'UpdateItem');
    claude.grantAsk(steps.write.handler);
    this.connect(steps);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Writes the workout of a strength day, on demand.',
      start: steps.write.task,
      steps: Object.values(steps),
      notices,
      operators,
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

  /** Lets one function request a strength workout, and tells it which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
  }

  private steps(artifacts: Artifacts): Steps {
    return {
      write: new WorkflowStep(this, 'WriteWorkout', {
        artifacts,
        entry: 'strength-workout/write-workout',
        // A workout is promised within 30 s of the request.
        timeout: Duration.seconds(45),
      }),
      review: new WorkflowStep(this, 'ReviewWorkout', { artifacts, entry: 'strength-workout/review-workout' }),
      keep: new WorkflowStep(this, 'KeepWorkout', { artifacts, entry: 'strength-workout/keep-workout' }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'strength-workout/mark-failed' }),
    };
  }

  private connect({ write, review, keep, fail }: Steps): void {
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
