import { createHash } from 'node:crypto';
import { account, region } from './account';
import type { RawTemplate } from './read-template';
import { type Names, UnknownIntrinsic } from './resolve-intrinsics';

type Kind = Readonly<{
  /** The property that may hold an explicit name. */
  named?: string;
  ref?: (it: Named) => string;
  attributes?: Readonly<Record<string, (it: Named) => string>>;
}>;
type Named = Readonly<{ name: string; id: string; gateway: string }>;

const arnOf =
  (service: string, prefix = '') =>
  ({ name }: Named): string =>
    `arn:aws:${service}:${region}:${account}:${prefix}${name}`;

const queueUrl = ({ name, gateway }: Named): string => `${gateway}/${account}/${name}`;
const machineArn = arnOf('states', 'stateMachine:');
const topicArn = arnOf('sns');
const tableKind: Kind = { named: 'TableName', attributes: { Arn: arnOf('dynamodb', 'table/') } };
const poolId = ({ id }: Named): string => `${region}_${shortHash(id)}`;

/** How each kind of resource is named and referred to. */
const kinds: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': tableKind,
  'AWS::DynamoDB::GlobalTable': tableKind,
  'AWS::SQS::Queue': {
    named: 'QueueName',
    ref: queueUrl,
    attributes: { Arn: arnOf('sqs'), QueueName: ({ name }) => name, QueueUrl: queueUrl },
  },
  'AWS::SNS::Topic': {
    named: 'TopicName',
    ref: topicArn,
    attributes: { TopicArn: topicArn, TopicName: ({ name }) => name },
  },
  'AWS::SecretsManager::Secret': { named: 'Name', ref: arnOf('secretsmanager', 'secret:') },
  'AWS::StepFunctions::StateMachine': {
    named: 'StateMachineName',
    ref: machineArn,
    attributes: { Arn: machineArn, Name: ({ name }) => name },
  },
  'AWS::Lambda::Function': { named: 'FunctionName', attributes: { Arn: arnOf('lambda', 'function:') } },
  'AWS::IAM::Role': {
    named: 'RoleName',
    attributes: { Arn: ({ name }) => `arn:aws:iam::${account}:role/${name}`, RoleId: ({ name }) => name },
  },
  'AWS::IAM::ManagedPolicy': { ref: ({ name }) => `arn:aws:iam::${account}:policy/${name}` },
  'AWS::S3::Bucket': {
    named: 'BucketName',
    attributes: {
      Arn: ({ name }) => `arn:aws:s3:::${name}`,
      DomainName: ({ name }) => `${name}.s3.amazonaws.com`,
      RegionalDomainName: ({ name }) => `${name}.s3.${region}.amazonaws.com`,
    },
  },
  'AWS::Cognito::UserPool': {
    ref: poolId,
    attributes: {
      Arn: (it) => `arn:aws:cognito-idp:${region}:${account}:userpool/${poolId(it)}`,
      UserPoolId: poolId,
      ProviderName: (it) => `cognito-idp.${region}.amazonaws.com/${poolId(it)}`,
      ProviderURL: (it) => `https://cognito-idp.${region}.amazonaws.com/${poolId(it)}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    ref: ({ id }) => `laptop${shortHash(id)}`,
    attributes: { ClientId: ({ id }) => `laptop${shortHash(id)}` },
  },
  'AWS::Cognito::UserPoolDomain': { named: 'Domain' },
  'AWS::ApiGatewayV2::Api': {
    attributes: {
      ApiId: ({ name }) => name,
      ApiEndpoint: ({ name }) => `https://${name}.execute-api.${region}.amazonaws.com`,
    },
  },
  'AWS::CloudFront::Distribution': {
    attributes: { DomainName: ({ name }) => `${name.toLowerCase()}.cloudfront.net`, Id: ({ name }) => name },
  },
  'AWS::CloudFront::Function': { attributes: { FunctionARN: arnOf('cloudfront', 'function/') } },
  'AWS::CloudFront::OriginAccessControl': { attributes: { Id: ({ name }) => name } },
  'AWS::Events::Rule': { named: 'Name', attributes: { Arn: arnOf('events', 'rule/') } },
  'AWS::Logs::LogGroup': { named: 'LogGroupName', attributes: { Arn: arnOf('logs', 'log-group:') } },
  'AWS::KMS::Key': { attributes: { Arn: arnOf('kms', 'key/') } },
};

/** Names for references, and each resource's own. */
export type PhysicalNames = Names & Readonly<{ own: (logicalId: string) => string }>;

/**
 * The names that references resolve to: an explicit name where the template gives one, the logical id elsewhere.
 *
 * @throws UnknownIntrinsic for a name or an attribute nobody knows.
 */
export const physicalNames = (
  { Resources, Parameters }: RawTemplate,
  gateway: string,
  resolve: (value: unknown) => unknown,
): PhysicalNames => {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': 'Pacewright',
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/Pacewright/laptop`,
  };

  const kindAndName = (id: string): { kind: Kind; it: Named } => {
    const resource = Resources[id];
    if (resource === undefined) throw new UnknownIntrinsic(`The template refers to ${id}, which it does not have.`);
    const kind = kinds[resource.Type] ?? {};
    const explicit = kind.named === undefined ? undefined : resource.Properties[kind.named];

    return { kind, it: { id, gateway, name: explicit === undefined ? id : String(resolve(explicit)) } };
  };

  return {
    own: (id) => kindAndName(id).it.name,
    ref: (id) => {
      const parameter = Parameters[id];
      if (pseudo[id] !== undefined) return pseudo[id];
      if (parameter !== undefined) return parameter.Default ?? '';
      const { kind, it } = kindAndName(id);
      return kind.ref === undefined ? it.name : kind.ref(it);
    },
    attribute: (id, attribute) => {
      const { kind, it } = kindAndName(id);
      const known = kind.attributes?.[attribute];
      if (known === undefined) throw new UnknownIntrinsic(`The laptop does not know ${attribute} of ${id}.`);
      return known(it);
    },
  };
};

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 9);
