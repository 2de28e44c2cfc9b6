import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { excuse } from '../excuse';
import type { Notices } from '../notices';
import type { WorkflowStep } from './workflow-step';

type Props = Readonly<{ steps: readonly WorkflowStep[]; notices: Notices }>;

/**
 * What a workflow may do: invoke its steps, and announce. CDK's own role may invoke every version of a function; ours
 * knows each by one name only.
 */
export const workflowRole = (scope: Construct, id: string, { steps, notices }: Props): IRole => {
  const role = new Role(scope, id, { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));

  allow(
    ['lambda:InvokeFunction'],
    steps.map(({ handler }) => handler.functionArn),
  );
  allow(['sns:Publish'], [notices.topic.topicArn]);
  allow([...logDelivery, ...tracing], ['*']);
  excuse(role, {
    'AwsSolutions-IAM5[Resource::*]': 'Log deliveries and traces have no resource to name; no other action is on it.',
  });
  return role.withoutPolicyUpdates();
};

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
