import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
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
type Steps = Readonly<Record<'draft' | 'review' | 'offer' | 'fail', WorkflowStep>>;

/** From “I cannot do this one” to a proposal that is no harder; whoever asked is looking at it, so nobody is notified. */
export class SessionAdjustment extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    for (const { handler } of [steps.draft, steps.review, steps.offer])
      storage.grant(handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    storage.grant(steps.fail.handler, 'GetItem', 'PutItem');
    claude.grantAsk(steps.draft.handler);
    this.connect(steps);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Proposes another session in place of one, never a harder one.',
      start: steps.draft.task,
      steps: Object.values(steps),
      notices,
      // Ten minutes after it was asked for the request is let go; by then this one is over.
      timeout: Duration.minutes(5),
    });
    this.watch(operators);
  }

  /** Lets one function start an adjustment, and tells it which machine. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
    to.addEnvironment('SESSION_ADJUSTMENT_ARN', this.workflow.machine.stateMachineArn);
  }

  private steps(artifacts: Artifacts): Steps {
    return {
      draft: new WorkflowStep(this, 'DraftReplacement', {
        artifacts,
        entry: 'session-adjustment/draft-replacement',
        // An answer is promised within 25 s of the request.
        timeout: Duration.seconds(40),
      }),
      review: new WorkflowStep(this, 'ReviewReplacement', {
        artifacts,
        entry: 'session-adjustment/review-replacement',
      }),
      offer: new WorkflowStep(this, 'OfferReplacement', { artifacts, entry: 'session-adjustment/offer-replacement' }),
      fail: new WorkflowStep(this, 'MarkFailed', { artifacts, entry: 'session-adjustment/mark-failed' }),
    };
  }

  private connect({ draft, review, offer, fail }: Steps): void {
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

  private watch(operators: Operators): void {
    const period = Duration.minutes(5);
    const { machine } = this.workflow;

    new Alert(this, 'Failed', {
      operators,
      page: 'session-adjustment-failed',
      sentence: 'No replacement could be proposed for a session; its athlete may ask again.',
      metric: machine.metricFailed({ period }),
      threshold: 3,
    });
    new Alert(this, 'TimedOut', {
      operators,
      page: 'session-adjustment-timed-out',
      sentence: 'A session adjustment ran out of time, and its athlete may still be waiting.',
      metric: machine.metricTimedOut({ period }),
      threshold: 1,
    });
  }
}
