import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  JsonPath,
  LogLevel,
  StateMachine,
  Succeed,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { planGenerationSteps } from './entry-points';
import { excuse } from './excuse';
import type { Notices } from './notices';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';
import type { Storage } from './storage';

type StepName = (typeof planGenerationSteps)[number];
type Step = Readonly<{ task: LambdaInvoke; handler: PacewrightFunction }>;
type Props = Readonly<{
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  notices: Notices;
  operators: Operators;
}>;

/** From a request to a reviewed plan: drawn, written, reviewed, at most rewritten once, published and announced. */
export class PlanGeneration extends Construct {
  private readonly machine: StateMachine;
  private readonly artifacts: Artifacts;

  constructor(scope: Construct, id: string, { artifacts, settings, storage, notices, operators }: Props) {
    super(scope, id);
    this.artifacts = artifacts;

    const gather = this.step('GatherPicture', 'gather-picture');
    const draw = this.step('DrawBlueprint', 'draw-blueprint');
    // The writer must be ready 55 s after the request; the rest is time to save what it has.
    const write = this.step('WritePlan', 'write-plan', Duration.seconds(75), { COACH: settings.coach });
    const review = this.step('ReviewPlan', 'review-plan');
    const publish = this.step('PublishPlan', 'publish-plan');
    const fail = this.step('MarkFailed', 'mark-failed');

    storage.grant(gather.handler, 'GetItem', 'PutItem');
    storage.grant(draw.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(write.handler, 'GetItem', 'PutItem');
    storage.grant(review.handler, 'GetItem', 'BatchGetItem', 'PutItem');
    storage.grant(publish.handler, 'GetItem', 'PutItem', 'DeleteItem');
    storage.grant(fail.handler, 'GetItem', 'PutItem', 'DeleteItem');

    const announce = this.announcement(notices);
    const ready = new Choice(this, 'Ready?')
      .when(
        Condition.stringEquals('$.notice.kind', 'plan-failed'),
        new Fail(this, 'PlanNeverReady', { error: 'PlanNeverReady', cause: 'The plan could not be written.' }),
      )
      .otherwise(new Succeed(this, 'Told'));
    const drawn = new Choice(this, 'Drawn?')
      .when(Condition.stringEquals('$.outcome', 'drawn'), write.task)
      .otherwise(announce);
    const accepted = new Choice(this, 'Accepted?')
      .when(Condition.stringEquals('$.verdict', 'accepted'), publish.task)
      .when(Condition.stringEquals('$.verdict', 'rewrite'), write.task)
      .otherwise(fail.task);

    gather.task.next(draw.task).next(drawn);
    write.task.next(review.task).next(accepted);
    publish.task.next(announce);
    fail.task.next(announce);
    announce.next(ready);
    for (const { task } of [gather, draw, write, review, publish]) {
      task.addCatch(fail.task, { errors: ['States.ALL'], resultPath: '$.fault' });
    }

    this.machine = new StateMachine(this, 'Machine', {
      comment: 'Writes a plan and tells its athlete, whatever becomes of it.',
      definitionBody: DefinitionBody.fromChainable(gather.task),
      role: this.role(
        [gather, draw, write, review, publish, fail].map(({ handler }) => handler),
        notices,
      ),
      timeout: Duration.minutes(9),
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
    this.watch(operators);
  }

  /** Lets one function start a generation, and tells it which machine. */
  grantStart(to: PacewrightFunction): void {
    this.machine.grantStartExecution(to);
    to.addEnvironment('PLAN_GENERATION_ARN', this.machine.stateMachineArn);
  }

  private step(name: string, entry: StepName, timeout = Duration.seconds(15), environment = {}): Step {
    const handler = new PacewrightFunction(this, `${name}Function`, {
      artifacts: this.artifacts,
      entry: `plan-generation/${entry}`,
      timeout,
      environment,
    });
    const task = new LambdaInvoke(this, name, {
      lambdaFunction: handler,
      payloadResponseOnly: true,
      retryOnServiceExceptions: false,
      // A little longer than the function's own, so that the function's is the one that ends it.
      taskTimeout: Timeout.duration(timeout.plus(Duration.seconds(5))),
    });
    return { task: retried(task), handler };
  }

  private announcement(notices: Notices): SnsPublish {
    const announce = new SnsPublish(this, 'Announce', {
      topic: notices.topic,
      message: TaskInput.fromText(JsonPath.jsonToString(JsonPath.objectAt('$.notice'))),
      resultPath: JsonPath.DISCARD,
      taskTimeout: Timeout.duration(Duration.seconds(15)),
    });
    announce.addRetry({
      errors: ['States.ALL'],
      interval: Duration.seconds(1),
      backoffRate: 2,
      maxAttempts: 4,
    });
    return announce;
  }

  private watch(operators: Operators): void {
    const period = Duration.minutes(5);

    new Alert(this, 'Failed', {
      operators,
      page: 'plan-generation-failed',
      sentence: 'A plan could not be written; its athlete was told.',
      metric: this.machine.metricFailed({ period }),
      threshold: 1,
    });
    new Alert(this, 'TimedOut', {
      operators,
      page: 'plan-generation-timed-out',
      sentence: 'A plan generation ran out of time, and its athlete is still waiting.',
      metric: this.machine.metricTimedOut({ period }),
      threshold: 1,
    });
  }

  /** CDK's own role may invoke every version of a function; the steps are invoked by one name only. */
  private role(steps: readonly PacewrightFunction[], notices: Notices): IRole {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources }));

    allow(
      ['lambda:InvokeFunction'],
      steps.map(({ functionArn }) => functionArn),
    );
    allow(['sns:Publish'], [notices.topic.topicArn]);
    allow([...logDelivery, ...tracing], ['*']);
    excuse(role, {
      'AwsSolutions-IAM5[Resource::*]': 'Log deliveries and traces have no resource to name; no other action is on it.',
    });
    return role.withoutPolicyUpdates();
  }
}

/** What Step Functions needs to write its log, as its manual lists it. */
const logDelivery = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

const tracing = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];

/** Retries by the error's name: what passes by itself twice or three times, and nothing else. */
const retried = <Task extends TaskStateBase>(task: Task): Task => {
  const patience = { interval: Duration.seconds(1), backoffRate: 2, maxAttempts: 3 };

  task.addRetry({ errors: ['StorageThrottled', 'StorageContended', 'CoachUnavailable'], ...patience });
  task.addRetry({ errors: lambdaFaults, ...patience });
  return task;
};

/** What Lambda answers when the fault is its own, or the function was cut off. */
const lambdaFaults = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
];
