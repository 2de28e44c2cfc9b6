import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from './artifacts';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import { WorkQueue } from './work-queue';
import type { PlanAdaptation } from './workflows/plan-adaptation';

type Props = Readonly<{ artifacts: Artifacts; planAdaptation: PlanAdaptation; operators: Operators }>;

/** Check-ins and edits waiting to be worked into plans: a queue, so that a busy Sunday evening does no harm. */
export class CheckIns extends Construct {
  private readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { artifacts, planAdaptation, operators }: Props) {
    super(scope, id);

    const starter = new PacewrightFunction(this, 'StartAdaptation', { artifacts, entry: 'check-ins/start-adaptation' });
    this.queue = new WorkQueue(this, 'Queue', {
      consumer: starter,
      atOnce: 5,
      operators,
      failed: {
        page: 'check-ins-not-started',
        sentence: 'The work on a check-in could not be started, and its message was set aside.',
      },
      late: {
        page: 'check-ins-late',
        sentence: 'Check-ins wait for more than five minutes to be worked in.',
        after: Duration.minutes(5),
      },
    });
    planAdaptation.grantStart(starter);
  }

  /** Lets one function hand over a check-in or an edit, and tells it where. */
  grantSend(to: PacewrightFunction): void {
    this.queue.grantSend(to, 'CHECK_INS_QUEUE_URL');
  }
}
