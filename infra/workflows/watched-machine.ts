import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, type IChainable, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from '../alert';
import type { Notices } from '../notices';
import type { Operators } from '../operators';
import type { PacewrightFunction } from '../pacewright-function';
import { workflowRole } from './workflow-role';
import type { WorkflowStep } from './workflow-step';

export type MachineProps = Readonly<{
  comment: string;
  /** The first state; all others are reached from it. */
  start: IChainable;
  steps: readonly WorkflowStep[];
  notices: Notices;
  operators: Operators;
  timeout: Duration;
  /** The environment variable that tells a function which machine to start. */
  knownAs: string;
  watch: Watch;
}>;

type Watch = Readonly<{
  /** The start of the two headings in docs/runbook.md: `<page>-failed` and `<page>-timed-out`. */
  page: string;
  /** What it means when an execution fails, for whoever is woken by it. */
  failed: string;
  /** How many executions must fail in five minutes to wake someone; one by default. */
  failures?: number;
  /** What it means when an execution runs out of time. */
  timedOut: string;
}>;

/** How all our state machines are made: traced, logged without payloads, watched, with a role for just their steps. */
export class WatchedMachine extends Construct {
  private readonly machine: StateMachine;
  private readonly knownAs: string;

  constructor(scope: Construct, id: string, props: MachineProps) {
    super(scope, id);

    this.knownAs = props.knownAs;
    this.machine = new StateMachine(this, 'Machine', {
      comment: props.comment,
      definitionBody: DefinitionBody.fromChainable(props.start),
      role: workflowRole(this, 'Role', props),
      timeout: props.timeout,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          retention: RetentionDays.ONE_MONTH,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // The state carries facts of a person's training, which belong in the table and not in a log.
        includeExecutionData: false,
      },
    });
    this.watch(props.operators, props.watch);
  }

  /** Lets one function start an execution, and tells it of which state machine. */
  grantStart(to: PacewrightFunction): void {
    this.machine.grantStartExecution(to);
    to.addEnvironment(this.knownAs, this.machine.stateMachineArn);
  }

  private watch(operators: Operators, { page, failed, failures = 1, timedOut }: Watch): void {
    const period = Duration.minutes(5);

    new Alert(this, 'Failed', {
      operators,
      page: `${page}-failed`,
      sentence: failed,
      metric: this.machine.metricFailed({ period }),
      threshold: failures,
    });
    new Alert(this, 'TimedOut', {
      operators,
      page: `${page}-timed-out`,
      sentence: timedOut,
      metric: this.machine.metricTimedOut({ period }),
      threshold: 1,
    });
  }
}
