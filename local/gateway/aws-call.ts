import * as z from 'zod';
import type { Demand } from '../iam/judge';
import { account, region } from '../template/account';

/** A request to an AWS service, as the SDK sends it. */
export type AwsRequest = Readonly<{
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}>;

/** What a request asks of which service. */
export type AwsCall = Readonly<{
  /** The key id that signed it: on the laptop, the name of its caller. */
  keyId: string;
  /** As in the signature: `dynamodb`, `sqs`, `secretsmanager`, `sns`, `states`, `ses`, `cognito-idp`. */
  service: string;
  /** e.g. `PutItem`. */
  operation: string;
  /** The parameters; of the Query protocol too. */
  input: Readonly<Record<string, unknown>>;
  /** What must be granted: one demand of each list. */
  demands: readonly (readonly Demand[])[];
}>;

/** Who signed a request, and for which service; null where it is not signed as the SDK signs. */
export const signerOf = (authorization: string): Pick<AwsCall, 'keyId' | 'service'> | null => {
  const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization);
  if (credential === null) return null;
  const [, keyId = '', service = ''] = credential;
  return { keyId, service };
};

/** Reads who calls what; null where the request is not signed as the SDK signs. */
export const awsCall = (request: AwsRequest): AwsCall | null => {
  const signer = signerOf(request.headers['authorization'] ?? '');
  if (signer === null) return null;
  const { keyId, service } = signer;
  const input = inputOf(request);
  const operation = operationOf(request, input);

  return { keyId, service, operation, input, demands: demandsOf(service, operation, input) };
};

/** Made once: making one takes longer than all else there is to read of a call. */
const parameters = z.record(z.string(), z.unknown());

const inputOf = ({ headers, body }: AwsRequest): Record<string, unknown> => {
  const text = body.toString('utf8');
  if (headers['content-type']?.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return parameters.parse(JSON.parse(text));
  } catch {
    return {};
  }
};

const operationOf = ({ method, path, headers }: AwsRequest, input: Readonly<Record<string, unknown>>): string => {
  const target = headers['x-amz-target'];
  if (target !== undefined) return target.slice(target.lastIndexOf('.') + 1);
  if (typeof input['Action'] === 'string') return input['Action'];
  if (method === 'POST' && path.startsWith('/v2/email/outbound-emails')) return 'SendEmail';

  return `${method} ${path}`;
};

type Input = Readonly<Record<string, unknown>>;
type Target = Omit<Demand, 'action'>;
type Readers = Readonly<Record<string, (input: Input) => readonly (readonly Target[])[]>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
/** The partitions that a call names, by the one spelling of keys that ours have. */
const attributeSchema = z.object({ PK: z.object({ S: z.string() }) });
const valuesSchema = z.object({ ':pk': z.object({ S: z.string() }) });
const leadingKeys = ({ Key, Item, ExpressionAttributeValues }: Input): readonly string[] =>
  [
    ...[Key, Item].map((place) => attributeSchema.safeParse(place).data?.PK.S),
    Item === undefined ? valuesSchema.safeParse(ExpressionAttributeValues).data?.[':pk'].S : undefined,
  ].filter((key) => key !== undefined);
const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:${account}:${name}`;
const only = (resource: string): readonly (readonly Target[])[] => [[{ resource, context: {} }]];

/** What each service's calls act upon, and the condition keys they carry. */
const readers: Readers = {
  dynamodb: (input) => {
    const context = { 'dynamodb:LeadingKeys': leadingKeys(input) };
    const tables = typeof input['TableName'] === 'string' ? [input['TableName']] : keysOf(input['RequestItems']);
    const index = typeof input['IndexName'] === 'string' ? `/index/${input['IndexName']}` : '';
    return tables.map((table) => [{ resource: arn('dynamodb', `table/${table}${index}`), context }]);
  },
  sqs: (input) =>
    only(
      arn(
        'sqs',
        textOf(input['QueueUrl'] ?? input['QueueName'])
          .split('/')
          .at(-1) ?? '',
      ),
    ),
  sns: (input) => only(textOf(input['TopicArn'])),
  secretsmanager: (input) => only(textOf(input['SecretId'])),
  states: (input) => only(textOf(input['executionArn'] ?? input['stateMachineArn'] ?? '*')),
  ses: (input) => {
    const from = textOf(input['FromEmailAddress']);
    const sender = (/<([^>]+)>/.exec(from)?.[1] ?? from).trim();
    // SES is content with a grant on the sender's address or on its whole domain.
    const identities = [sender.split('@')[1] ?? sender, sender];
    return [
      identities.map((name) => ({
        resource: arn('ses', `identity/${name}`),
        context: { 'ses:FromAddress': [sender] },
      })),
    ];
  },
  'cognito-idp': (input) => only(arn('cognito-idp', `userpool/${textOf(input['UserPoolId'])}`)),
};

const demandsOf = (service: string, operation: string, input: Input): AwsCall['demands'] =>
  (readers[service]?.(input) ?? only('*')).map((targets) =>
    targets.map((target) => ({ ...target, action: `${service}:${operation}` })),
  );
