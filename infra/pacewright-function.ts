import { join } from 'node:path';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Artifacts } from './artifacts';
import type { EntryPoint } from './entry-points';
import { excuse } from './excuse';
import { FunctionRole } from './function-role';

type Props = Readonly<{
  artifacts: Artifacts;
  /** Which bundle it runs: its path below `functions/`. */
  entry: EntryPoint;
  /** How long it may take; ten seconds by default. */
  timeout?: Duration;
  /** In MB, and with it the share of a processor; 1024 by default. */
  memory?: number;
  /** What it has to know besides what the grants tell it. */
  environment?: Readonly<Record<string, string>>;
}>;

/** How all our Lambdas are made: Node 24 on arm64, traced, a month of logs, and a role with no more than its grants. */
export class PacewrightFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: Props) {
    const { artifacts, entry, timeout = Duration.seconds(10), memory = 1024, environment = {} } = props;

    super(scope, id, {
      description: `functions/${entry}.ts`,
      code: Code.fromAsset(join(artifacts.functions, entry)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout,
      tracing: Tracing.ACTIVE,
      logGroup: new LogGroup(scope, `${id}Log`, {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      // A role of its own, as the managed one may write to every log of the account.
      role: new FunctionRole(scope, `${id}Role`),
      environment: {
        ...environment,
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: entry,
      },
    });
    this.logGroup.grantWrite(this);
    excuse(this.role ?? this, {
      'AwsSolutions-IAM5[Resource::*]': 'Traces have no resource to name; no other action is on it.',
    });
  }
}
