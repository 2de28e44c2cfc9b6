import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, type IChainable, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Notices } from './notices';
import type { PacewrightFunction } from './pacewright-function';
import { workflowRole } from './workflow-role';
import type { WorkflowStep } from './workflow-step';

type Props = Readonly<{
  comment: string;
  /** The first state; all others are reached from it. */
  start: IChainable;
  steps: readonly WorkflowStep[];
  notices: Notices;
  timeout: Duration;
}>;

/** A state machine as all of ours are: traced, logged without what was said, with a role that knows its steps by name. */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { comment, start, steps, notices, timeout }: Props) {
    super(scope, id);

    this.machine = new StateMachine(this, 'Machine', {
      comment,
      definitionBody: DefinitionBody.fromChainable(start),
      role: workflowRole(this, 'Role', { steps, notices }),
      timeout,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          retention: RetentionDays.ONE_MONTH,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // The states carry facts of a person's training; those stay in the table.
        includeExecutionData: false,
      },
    });
  }

  /** Lets one function start an execution. */
  grantStart(to: PacewrightFunction): void {
    this.machine.grantStartExecution(to);
  }
}
