import { setTimeout as sleep } from 'node:timers/promises';
import { marshall, type NativeAttributeValue, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { signature } from './aws-signing-client';

type Environment = Readonly<Record<string, string | undefined>>;
type Item = Record<string, NativeAttributeValue>;

/** What is asked of DynamoDB and what it answers, with plain items. */
export type DynamoCalls = Readonly<{
  GetItem: Call<{ TableName: string; Key: Item; ConsistentRead: true }, { Item?: Item }>;
  PutItem: Call<
    { TableName: string; Item: Item; ConditionExpression: string; ExpressionAttributeValues?: Item },
    Readonly<Record<string, never>>
  >;
  DeleteItem: Call<{ TableName: string; Key: Item }, Readonly<Record<string, never>>>;
  Query: Call<
    {
      TableName: string;
      ConsistentRead: true;
      KeyConditionExpression: string;
      ExpressionAttributeValues: Item;
      ScanIndexForward?: boolean;
      Limit?: number;
      ExclusiveStartKey?: Item;
    },
    { Items?: Item[]; LastEvaluatedKey?: Item }
  >;
  BatchGetItem: Call<
    { RequestItems: Record<string, { Keys: Item[]; ConsistentRead: true }> },
    { Responses?: Record<string, Item[]>; UnprocessedKeys?: Record<string, { Keys?: Item[] }> }
  >;
  BatchWriteItem: Call<{ RequestItems: Record<string, Deletion[]> }, { UnprocessedItems?: Record<string, Deletion[]> }>;
}>;
type Call<Asked, Answered> = Readonly<{ asked: Asked; answered: Answered }>;
type Deletion = { DeleteRequest: { Key: Item } };

export type DynamoClient = Readonly<{
  send: <Name extends keyof DynamoCalls>(
    operation: Name,
    asked: DynamoCalls[Name]['asked'],
  ) => Promise<DynamoCalls[Name]['answered']>;
}>;

/** A fault as DynamoDB names it. */
export class DynamoFault extends Error {
  constructor(
    override readonly name: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const mostAttempts = 4;
const patienceMs = 3_000;
const passing = /^(ProvisionedThroughputExceeded|Throttling|RequestLimitExceeded|InternalServerError|Timeout)/;

/**
 * DynamoDB over its JSON protocol: six operations, each signed by the function's role, tried again with a growing pause
 * while the fault may pass. The whole SDK weighs more than all of our own code in a function; this does what is needed
 * of it.
 *
 * @throws DynamoFault under DynamoDB's own name
 */
export const dynamoClient = (environment: Environment): DynamoClient => ({
  send: async <Name extends keyof DynamoCalls>(operation: Name, asked: DynamoCalls[Name]['asked']) => {
    const body = JSON.stringify(withItems(asked, inward));
    for (let attempt = 1; ; attempt += 1) {
      try {
        // What the service answers to its own operations is its contract; our items are parsed where they are read.
        return withItems(await ask(environment, operation, body), unmarshall) as DynamoCalls[Name]['answered'];
      } catch (fault) {
        const mayPass = fault instanceof DynamoFault && passing.test(fault.name) && attempt < mostAttempts;
        if (!mayPass) throw fault;
        await sleep(Math.random() * 50 * 2 ** attempt);
      }
    }
  },
});

/** @throws DynamoFault */
const ask = async (environment: Environment, operation: string, body: string): Promise<unknown> => {
  const { AWS_ENDPOINT_URL_DYNAMODB, AWS_REGION } = environment;
  const url = `${AWS_ENDPOINT_URL_DYNAMODB ?? `https://dynamodb.${AWS_REGION}.amazonaws.com`}/`;
  const headers = new Headers({
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
  });
  const proof = await signature('dynamodb', environment)({ method: 'POST', url, headers, body });
  for (const [name, value] of Object.entries(proof)) headers.set(name, value);
  const answer = await answered(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
  if (answer.status === 200) return answer.body;

  const { __type = '', message = '', Message = '' } = faultSchema.safeParse(answer.body).data ?? {};
  const name = __type.split('#').at(-1) || (answer.status >= 500 ? 'InternalServerError' : 'UnknownError');
  throw new DynamoFault(name, message || Message || `DynamoDB answered ${answer.status}.`);
};

const faultSchema = z.object({ __type: z.string(), message: z.string(), Message: z.string() }).partial();

/** A connection that fails or hangs is a fault that may pass. */
const answered = async (url: string, init: RequestInit): Promise<Readonly<{ status: number; body: unknown }>> => {
  try {
    const answer = await fetch(url, init);
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  } catch (cause) {
    throw new DynamoFault('TimeoutError', 'DynamoDB did not answer.', { cause });
  }
};

type ItemOf = (item: Record<string, never>) => unknown;

const inward: ItemOf = (item) => marshall(item, { removeUndefinedValues: true });
const itemFields = new Set(['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey']);
const listFields = new Set(['Keys', 'Items']);

/** A request or an answer with each of its items written the other way. */
const withItems = (value: unknown, itemOf: ItemOf): unknown => {
  if (Array.isArray(value)) return value.map((each) => withItems(each, itemOf));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (name === 'Responses' && isRecord(each)) return [name, mapped(each, (list) => itemsOf(list, itemOf))];
      if (listFields.has(name)) return [name, itemsOf(each, itemOf)];
      return [name, itemFields.has(name) && isRecord(each) ? itemOf(each) : withItems(each, itemOf)];
    }),
  );
};

const itemsOf = (list: unknown, itemOf: ItemOf): unknown =>
  Array.isArray(list) ? list.map((each) => (isRecord(each) ? itemOf(each) : each)) : list;
const mapped = (record: Record<string, unknown>, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
const isRecord = (value: unknown): value is Record<string, never> => typeof value === 'object' && value !== null;
