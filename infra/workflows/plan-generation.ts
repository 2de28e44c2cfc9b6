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

type Props = WorkflowNeighbours & Readonly<{ strava: Strava }>;
type Steps = Readonly<
  Record<'gather' | 'draw' | 'write' | 'review' | 'publish' | 'live' | 'close' | 'fail', WorkflowStep>
>;

/** From a request to a reviewed plan: drawn, written, reviewed, published and announced. */
export class PlanGeneration extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, strava, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    this.grant(storage, steps);
    claude.grantAsk(steps.write.handler);
    strava.tellWhetherForCoaching(steps.gather.handler);
    strava.tellWhetherForCoaching(steps.live.handler);
    const announce = announcement(this, notices, {
      notice: 'plan-failed',
      error: 'PlanNeverReady',
      cause: 'The plan could not be written.',
      after: { when: hasPast, go: steps.live.task },
    });
    this.connect(steps, announce);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Writes a plan and tells its athlete, whatever becomes of it.',
      start: steps.gather.task,
      steps: Object.values(steps),
      notices,
      operators,
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

  /** Lets one function start a generation, and tells it which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
  }

  private steps(artifacts: Artifacts): Steps {
    return {
      gather: new WorkflowStep(this, 'GatherPicture', { artifacts, entry: 'plan-generation/gather-picture' }),
      draw: new WorkflowStep(this, 'DrawBlueprint', { artifacts, entry: 'plan-generation/draw-blueprint' }),
      write: new WorkflowStep(this, 'WritePlan', {
        artifacts,
        entry: 'plan-generation/write-plan',
        // No question to Claude is waited for beyond 51 s after the request. A writer that hangs is cut off while the
        // minute still has room for a second one, who finds what was saved and asks nothing again.
        timeout: Duration.seconds(54),
      }),
      review: new WorkflowStep(this, 'ReviewPlan', { artifacts, entry: 'plan-generation/review-plan' }),
      publish: new WorkflowStep(this, 'PublishPlan', { artifacts, entry: 'plan-generation/publish-plan' }),
      live: new WorkflowStep(this, 'LiveWeeks', {
        artifacts,
        entry: 'plan-generation/live-weeks',
        // An example athlete's weeks so far: workouts, forty logs, a check-in and what follows from it.
        timeout: Duration.seconds(30),
      }),
      close: new WorkflowStep(this, 'ClosePast', { artifacts, entry: 'plan-generation/close-past' }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'plan-generation/mark-failed' }),
    };
  }

  private grant(storage: Storage, { gather, draw, write, review, publish, live, close, fail }: Steps): void {
    storage.grant(gather.handler, 'GetItem', 'Query', 'PutItem');
    storage.grant(draw.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(write.handler, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'PutItem');
    storage.grant(publish.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(live.handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'BatchWriteItem', 'DeleteItem');
    storage.grant(close.handler, 'GetItem', 'PutItem');
    storage.grant(fail.handler, 'GetItem', 'PutItem', 'DeleteItem');
  }

  private connect({ gather, draw, write, review, publish, live, close, fail }: Steps, announce: SnsPublish): void {
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
