import {
  Choice,
  Condition,
  Errors,
  Fail,
  type IChainable,
  JsonPath,
  Succeed,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Notices } from './notices';

type End = Readonly<{
  /** The kind of notice by which the athlete hears that it did not work out. */
  notice: string;
  /** What the execution then ends with. */
  error: string;
  cause: string;
  /** What else may follow a good notice. */
  after?: Readonly<{ when: Condition; go: IChainable }>;
}>;

/** A workflow's end that tells the athlete: it publishes `$.notice`, and fails after a bad one so that it is seen. */
export const announcement = (
  scope: Construct,
  { topic }: Notices,
  { notice, error, cause, after }: End,
): SnsPublish => {
  const announce = new SnsPublish(scope, 'Announce', {
    topic,
    message: TaskInput.fromText(JsonPath.jsonToString(JsonPath.objectAt('$.notice'))),
    resultPath: JsonPath.DISCARD,
    taskTimeout: Timeout.duration(Duration.seconds(15)),
  });
  announce.addRetry({ errors: [Errors.ALL], interval: Duration.seconds(1), backoffRate: 2, maxAttempts: 4 });
  const ready = new Choice(scope, 'Ready?').when(
    Condition.stringEquals('$.notice.kind', notice),
    new Fail(scope, error, { error, cause }),
  );
  if (after) ready.when(after.when, after.go);
  announce.next(ready.otherwise(new Succeed(scope, 'Told')));
  return announce;
};
