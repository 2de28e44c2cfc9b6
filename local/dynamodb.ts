import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { AwsReply } from './gateway/aws-reply';
import type { AwsService } from './gateway/gateway';
import { host, readBody } from './support/http';
import { StartFault } from './support/start-fault';
import type { Resource, Template } from './template/template';

const tableSchema = z.object({
  KeySchema: z.array(z.unknown()),
  AttributeDefinitions: z.array(z.unknown()),
  GlobalSecondaryIndexes: z.array(z.record(z.string(), z.unknown())).optional(),
  LocalSecondaryIndexes: z.array(z.record(z.string(), z.unknown())).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean().default(true) }).optional(),
});
type Table = Resource<z.output<typeof tableSchema>>;

/** The tables, on disk. */
export type Tables = Readonly<{ service: AwsService; names: readonly string[]; stop: () => Promise<void> }>;

/** Starts DynamoDB's stand-in with the tables of the template; what they held before is still there. */
export const startTables = async (template: Template, stateFolder: string): Promise<Tables> => {
  const path = join(stateFolder, 'dynamodb');
  mkdirSync(path, { recursive: true });
  const server = new Worker(new URL('./table-server.mjs', import.meta.url), { workerData: { path, host } });
  const [port]: number[] = await once(server, 'message');
  if (port === undefined) throw new StartFault('The tables told no port.');
  const agent = new Agent({ keepAlive: true });
  const tables = template.all(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], tableSchema);
  const call = (operation: string, input: unknown): Promise<AwsReply> =>
    forward(agent, port, signedBySelf(operation), JSON.stringify(input));
  await Promise.all(tables.map((table) => createTable(table, call)));

  return {
    service: (_, { headers, body }) => forward(agent, port, headers, body),
    names: tables.map(({ name }) => name),
    stop: async () => {
      agent.destroy();
      const ended = once(server, 'exit');
      server.postMessage('stop');
      await ended;
    },
  };
};

const createTable = async (
  { name, properties }: Table,
  call: (operation: string, input: unknown) => Promise<AwsReply>,
): Promise<void> => {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
  const reply = await call('CreateTable', {
    TableName: name,
    KeySchema,
    AttributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(keysAndProjection) }),
    ...(LocalSecondaryIndexes && { LocalSecondaryIndexes: LocalSecondaryIndexes.map(keysAndProjection) }),
  });
  const isThere = reply.status === 200 || reply.body.toString().includes('ResourceInUseException');
  if (isThere) return;
  throw new StartFault(`The table ${name} could not be created: ${reply.body.toString()}`);
};

const keysAndProjection = (index: Record<string, unknown>): Record<string, unknown> => ({
  IndexName: index['IndexName'],
  KeySchema: index['KeySchema'],
  Projection: index['Projection'],
});

const signedBySelf = (operation: string): Record<string, string> => ({
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': `DynamoDB_20120810.${operation}`,
  'x-amz-date': '20260101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=laptop/20260101/x/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
});

const forward = (
  agent: Agent,
  port: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer | string,
): Promise<AwsReply> =>
  new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { agent, host, port, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (incoming) => {
        readBody(incoming).then((reply) => {
          const { 'x-amz-crc32': checksum, 'content-type': type } = incoming.headers;
          resolve({
            status: incoming.statusCode ?? 500,
            headers: {
              'content-type': type ?? 'application/json',
              ...(checksum !== undefined && { 'x-amz-crc32': String(checksum) }),
            },
            body: reply,
          });
        }, reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
