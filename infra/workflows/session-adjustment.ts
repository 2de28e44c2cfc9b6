import { Choice, Condition, Fail, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from '../artifacts';
import type { PacewrightFunction } from '../pacewright-function';
import type { Strava } from '../strava';
import { Workflow, type WorkflowNeighbours } from './workflow';
import { WorkflowStep } from './workflow-step';

type Props = WorkflowNeighbours & Readonly<{ strava: Strava }>;
type Steps = Readonly<Record<'draft' | 'review' | 'offer' | 'fail', WorkflowStep>>;

/**
 * From “I cannot do this one” to a proposal that is no harder; whoever asked is looking at it, so nobody is notified.
 */
export class SessionAdjustment extends Construct {
  private readonly workflow: Workflow;

  constructor(scope: Construct, id: string, { artifacts, storage, strava, claude, notices, operators }: Props) {
    super(scope, id);

    const steps = this.steps(artifacts);
    for (const { handler } of [steps.draft, steps.review, steps.offer]) {
      storage.grant(handler, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
      strava.tellWhetherForCoaching(handler);
    }
    storage.grant(steps.fail.handler, 'GetItem', 'PutItem');
    storage.grant(steps.draft.handler, 'UpdateItem');
    claude.grantAsk(steps.draft.handler);
    this.connect(steps);

    this.workflow = new Workflow(this, 'Workflow', {
      comment: 'Proposes another session in place of one, never a harder one.',
      start: steps.draft.task,
      steps: Object.values(steps),
      notices,
      operators,
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

  /** Lets one function start an adjustment, and tells it which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.workflow.grantStart(to);
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
}
