import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from '@jest/globals';
import { DynamoTable } from '../../shared/adapters/dynamo/dynamo-table';

// The package brings no types.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite');

/** A DynamoDB on a free port, with our table in it. */
const startDynalite = async () => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const raw = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await raw.send(
    new CreateTableCommand({
      TableName: 'test',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['PK', 'SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    }),
  );
  const client = DynamoDBDocumentClient.from(raw);
  const stop = () => {
    raw.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { client, table: new DynamoTable(client, () => 'test'), url: `http://127.0.0.1:${port}`, stop };
};

/** A DynamoDB for the tests of a file: started before the first, stopped after the last. */
export const dynaliteOfTheFile = () => {
  let running: Awaited<ReturnType<typeof startDynalite>>;
  beforeAll(async () => {
    running = await startDynalite();
  });
  afterAll(() => running.stop());

  return {
    get client() {
      return running.client;
    },
    get table() {
      return running.table;
    },
    get url() {
      return running.url;
    },
  };
};
