import { Errors, JsonPath, TaskInput, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Notices } from './notices';

/** The state at a workflow's end that tells the athlete: it publishes `$.notice` and leaves the state as it was. */
export const announcement = (scope: Construct, id: string, { topic }: Notices): SnsPublish => {
  const announce = new SnsPublish(scope, id, {
    topic,
    message: TaskInput.fromText(JsonPath.jsonToString(JsonPath.objectAt('$.notice'))),
    resultPath: JsonPath.DISCARD,
    taskTimeout: Timeout.duration(Duration.seconds(15)),
  });
  announce.addRetry({ errors: [Errors.ALL], interval: Duration.seconds(1), backoffRate: 2, maxAttempts: 4 });
  return announce;
};
