import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import { announcement } from './announcement';
import type { Artifacts } from './artifacts';
import type { Claude } from './claude';
import type { Notices } from './notices';
import type { Operators } from './operators';
import type { PacewrightFunction } from './pacewright-function';
import type { Storage } from './storage';
import { Workflow } from './workflow';
import { WorkflowStep } from './workflow-step';

type Props = Readonly<{
  artifacts: Artifacts;
  storage: Storage;
  claude: Claude;
  notices: Notices;
  operators: Operators;
}>;
type Steps = Readonly<Record<'gather' | 'draw' | 'write' | 'review' | 'publish' | 'fail', WorkflowStep>>;

/** From a request to a reviewed plan: drawn, written, reviewed, published and announced. */
export class PlanGeneration extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    this.grant(storage, steps);
    claude.grantAsk(steps.write.handler);
    this.connect(steps, announcement(this, 'Announce', notices));

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Writes a plan and tells its athlete, whatever becomes of it.',
      start: steps.gather.task,
      steps: Object.values(steps),
      notices,
      // Ten minutes after a request its athlete may ask again; by then this one is over.
      timeout: Duration.minutes(9),
    });
    this.watch(operators);
  }

  /** Lets one function start a generation, and tells it which machine. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
    to.addEnvironment('PLAN_GENERATION_ARN', this.workflow.machine.stateMachineArn);
  }

  private steps(artifacts: Artifacts): Steps {
    return {
      gather: new WorkflowStep(this, 'GatherPicture', { artifacts, entry: 'plan-generation/gather-picture' }),
      draw: new WorkflowStep(this, 'DrawBlueprint', { artifacts, entry: 'plan-generation/draw-blueprint' }),
      write: new WorkflowStep(this, 'WritePlan', {
        artifacts,
        entry: 'plan-generation/write-plan',
        // The writer is done 55 s after the request; what still runs then is cut off while the minute lasts.
        timeout: Duration.seconds(58),
      }),
      review: new WorkflowStep(this, 'ReviewPlan', { artifacts, entry: 'plan-generation/review-plan' }),
      publish: new WorkflowStep(this, 'PublishPlan', { artifacts, entry: 'plan-generation/publish-plan' }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'plan-generation/mark-failed' }),
    };
  }

  private grant(storage: Storage, { gather, draw, write, review, publish, fail }: Steps): void {
    storage.grant(gather.handler, 'GetItem', 'PutItem');
    storage.grant(draw.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(write.handler, 'GetItem', 'BatchGetItem', 'PutItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'PutItem');
    storage.grant(publish.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(fail.handler, 'GetItem', 'PutItem', 'DeleteItem');
  }

  private connect({ gather, draw, write, review, publish, fail }: Steps, announce: SnsPublish): void {
    const drawn = new Choice(this, 'Drawn?')
      .when(Condition.stringEquals('$.outcome', 'drawn'), write.task)
      .otherwise(announce);
    const accepted = new Choice(this, 'Accepted?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), publish.task)
      .otherwise(fail.task);
    const neverReady = new Fail(this, 'PlanNeverReady', {
      error: 'PlanNeverReady',
      cause: 'The plan could not be written.',
    });
    const ready = new Choice(this, 'Ready?')
      .when(Condition.stringEquals('$.notice.kind', 'plan-failed'), neverReady)
      .otherwise(new Succeed(this, 'Told'));

    gather.task.next(draw.task).next(drawn);
    write.task.next(review.task).next(accepted);
    publish.task.next(announce);
    fail.task.next(announce);
    announce.next(ready);
    for (const step of [gather, draw, write, review, publish]) {
      step.catch(fail.task);
    }
  }

  private watch(operators: Operators): void {
    const period = Duration.minutes(5);
    const { machine } = this.workflow;

    new Alert(this, 'Failed', {
      operators,
      page: 'plan-generation-failed',
      sentence: 'A plan could not be written; its athlete was told.',
      metric: machine.metricFailed({ period }),
      threshold: 1,
    });
    new Alert(this, 'TimedOut', {
      operators,
      page: 'plan-generation-timed-out',
      sentence: 'A plan generation ran out of time, and its athlete is still waiting.',
      metric: machine.metricTimedOut({ period }),
      threshold: 1,
    });
  }
}
