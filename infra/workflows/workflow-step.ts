import { Errors, type TaskStateBase, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from '../artifacts';
import type { EntryPoint } from '../entry-points';
import { PacewrightFunction } from '../pacewright-function';

type Props = Readonly<{
  artifacts: Artifacts;
  entry: EntryPoint;
  /** How long its function may take; fifteen seconds by default. */
  timeout?: Duration;
}>;

/** One step of a workflow: a function that takes the state and answers with the next one. */
export class WorkflowStep extends Construct {
  readonly handler: PacewrightFunction;
  readonly task: LambdaInvoke;

  /** @param id the state's name in the workflow */
  constructor(scope: Construct, id: string, { artifacts, entry, timeout = Duration.seconds(15) }: Props) {
    super(scope, id);

    this.handler = new PacewrightFunction(this, 'Function', { artifacts, entry, timeout });
    this.task = new LambdaInvoke(this, 'Task', {
      stateName: id,
      lambdaFunction: this.handler,
      payloadResponseOnly: true,
      retryOnServiceExceptions: false,
      // A little longer than the function's own, so that the function's is the one that ends it.
      taskTimeout: Timeout.duration(timeout.plus(Duration.seconds(5))),
    });
    this.task.addRetry({ errors: passingFaults, ...patience });
    this.task.addRetry({ errors: lambdaFaults, ...patience });
  }

  /** Goes on with another step after any fault that retries did not cure, and keeps the fault under `$.fault`. */
  catch(rescue: TaskStateBase): void {
    this.task.addCatch(rescue, { errors: [Errors.ALL], resultPath: '$.fault' });
  }
}

const patience = { interval: Duration.seconds(1), backoffRate: 2, maxAttempts: 3 };

/** Our own faults that a retry may cure, by the name of the error. */
const passingFaults = ['StorageThrottled', 'StorageContended', 'CoachUnavailable', 'UploadsUnavailable'];

/** What Lambda answers when the fault is its own, or the function ran out of time. */
const lambdaFaults = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
];
