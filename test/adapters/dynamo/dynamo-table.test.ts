import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import * as z from 'zod';
import { faultRefusal } from '../../../functions/support/problem-reply';
import { documentClient } from '../../../shared/adapters/dynamo/dynamo-client';
import { DynamoTable } from '../../../shared/adapters/dynamo/dynamo-table';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';

const note = z.strictObject({ text: z.string() });
const key = (SK: string, PK = 'P') => ({ PK, SK });

describe('the table', () => {
  const dynalite = dynaliteOfTheFile();
  let table: DynamoTable;
  let PK = 'P';
  let partition = 0;

  beforeAll(() => {
    table = dynalite.table;
  });
  beforeEach(() => {
    partition += 1;
    PK = `P${partition}`;
  });

  it('adds an item once', async () => {
    expect(await table.add(key('A', PK), { text: 'first' })).toBe(true);
    expect(await table.add(key('A', PK), { text: 'second' })).toBe(false);
    expect(await table.addOrFind(key('A', PK), { text: 'third' }, note)).toEqual({ text: 'first' });
  });

  it('loses nothing when many change one item at once', async () => {
    await table.add(key('COUNT', PK), { text: '' });
    const writers = ['a', 'b', 'c', 'd', 'e'];

    await Promise.all(
      writers.map((name) => table.change(key('COUNT', PK), note, (old) => ({ text: `${old?.text ?? ''}${name}` }))),
    );

    const found = await table.find(key('COUNT', PK), note);
    expect([...(found?.text ?? '')].sort()).toEqual(writers);
  });

  it('writes nothing when nothing changes', async () => {
    await table.add(key('A', PK), { text: 'kept' });
    const before = await dynalite.client.send(new GetCommand({ TableName: 'test', Key: key('A', PK) }));

    expect(await table.change(key('A', PK), note, (old) => old)).toEqual({ text: 'kept' });
    expect(await table.change(key('B', PK), note, (old) => old)).toBeNull();
    const after = await dynalite.client.send(new GetCommand({ TableName: 'test', Key: key('A', PK) }));
    expect(after.Item).toEqual(before.Item);
  });

  it('lists a partition by prefix, and the latest of it', async () => {
    for (const name of ['N#1', 'N#3', 'N#2', 'O#1']) await table.add(key(name, PK), { text: name });

    expect(await table.list(PK, 'N#', note)).toEqual(['N#1', 'N#2', 'N#3'].map((text) => ({ text })));
    expect(await table.list(PK, 'N#', note, 2)).toEqual(['N#3', 'N#2'].map((text) => ({ text })));
    expect(await table.list(PK, '', note)).toHaveLength(4);
  });

  it('lists what fills more than one page', async () => {
    const text = 'x'.repeat(200_000);
    for (let n = 0; n < 7; n += 1) await table.add(key(`N#${n}`, PK), { text });

    expect(await table.list(PK, 'N#', note)).toHaveLength(7);
  });

  it('finds more items than one batch holds, in the order asked for, and says which are missing', async () => {
    const names = Array.from({ length: 105 }, (_, n) => `W${n}`);
    await Promise.all(names.map((text) => table.add(key(text, PK), { text })));

    const found = await table.findMany(
      ['none', ...names].map((name) => key(name, PK)),
      note,
    );

    expect(found).toEqual([null, ...names.map((text) => ({ text }))]);
  });

  it('removes one item, or a whole partition and no other', async () => {
    for (let n = 0; n < 30; n += 1) await table.add(key(`W${n}`, PK), { text: 'mine' });
    await table.add(key('W1', `${PK}-other`), { text: 'theirs' });

    await table.remove(key('W0', PK));
    expect(await table.list(PK, '', note)).toHaveLength(29);
    await table.removeAll(PK);
    expect(await table.list(PK, '', note)).toEqual([]);
    expect(await table.list(`${PK}-other`, '', note)).toHaveLength(1);
  });

  it('refuses an item it cannot read, with the reason', async () => {
    const put = (Item: Record<string, unknown>) =>
      dynalite.client.send(new PutCommand({ TableName: 'test', Item: { ...key('A', PK), ...Item } }));

    for (const json of ['{"text":7}', '{"text":"cut o'])
      await expect(put({ schema: 1, turn: 1, json }).then(() => table.find(key('A', PK), note))).rejects.toMatchObject({
        name: 'StoredItemUnreadable',
      });
    await put({ schema: 99, turn: 1, text: 'from the future' });
    await expect(table.find(key('A', PK), note)).rejects.toThrow('schema version 99');
  });

  it('reads an item whose fields lie side by side, as they did before they were one text', async () => {
    const Item = { ...key('A', PK), schema: 1, turn: 3, text: 'of old' };
    await dynalite.client.send(new PutCommand({ TableName: 'test', Item }));

    expect(await table.find(key('A', PK), note)).toEqual({ text: 'of old' });
    await table.change(key('A', PK), note, () => ({ text: 'of now' }));
    expect(await table.find(key('A', PK), note)).toEqual({ text: 'of now' });
  });

  it('gives an item with an end the attribute that lets the table tidy up', async () => {
    await table.add(key('A', PK), { text: 'short-lived' }, new Date('2026-11-21T20:00:00.500Z'));

    const { Item } = await dynalite.client.send(new GetCommand({ TableName: 'test', Key: key('A', PK) }));
    expect(Item?.['expiresAt']).toBe(Date.parse('2026-11-21T20:00:01Z') / 1000);
    expect(await table.find(key('A', PK), note)).toEqual({ text: 'short-lived' });
  });
});

describe('the table under strain', () => {
  const mocked = () => {
    const client: DynamoDBDocumentClient = documentClient();
    return { mock: mockClient(client), table: new DynamoTable(client, () => 'test') };
  };

  it('names a throttle so that it is retried, and keeps its cause', async () => {
    const { mock, table } = mocked();
    const cause = Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' });
    mock.on(GetCommand).rejects(cause);

    await expect(table.find(key('A'), note)).rejects.toMatchObject({ name: 'StorageThrottled', cause });
  });

  it.each([
    { name: 'TimeoutError' },
    { name: 'AbortError' },
    { name: 'ThrottlingException' },
    { name: 'RequestLimitExceeded' },
    { name: 'Error', code: 'ECONNRESET' },
    { name: 'Error', code: 'ECONNREFUSED' },
    { name: 'Error', code: 'EPIPE' },
    { name: 'Error', code: 'EAI_AGAIN' },
    { name: 'UnknownError', $metadata: { httpStatusCode: 503 } },
    { name: 'SyntaxError', $metadata: { httpStatusCode: 500 } },
    { name: 'Error', cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }) },
  ])('names %j so that whoever asked is told to try again', async (fault) => {
    const { mock, table } = mocked();
    mock.onAnyCommand().rejects(Object.assign(new Error('it broke'), fault));

    const asked = [
      () => table.find(key('A'), note),
      () => table.add(key('A'), {}),
      () => table.change(key('A'), note, () => ({ text: 'ours' })),
      () => table.list('P', 'A', note),
      () => table.findMany([key('A')], note),
      () => table.remove(key('A')),
      () => table.removeAll('P'),
    ];
    for (const ask of asked) {
      const told = await ask().then(
        () => null,
        (error: unknown) => error,
      );
      expect(told).toMatchObject({ name: 'StorageThrottled' });
      expect(faultRefusal(told)).toMatchObject({ kind: 'unavailable' });
    }
  });

  it('gives up on a table that never answers while the function that asks still has time to say so', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    Object.assign(process.env, {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
    const client = documentClient();
    const asked = performance.now();

    await expect(new DynamoTable(client, () => 'test').find(key('A'), note)).rejects.toMatchObject({
      name: 'StorageThrottled',
    });
    // A function of the API is cut off after ten seconds, and its athlete would read of a fault of ours.
    expect(performance.now() - asked).toBeLessThan(9_000);
    client.destroy();
    silent.closeAllConnections();
    silent.close();
  }, 15_000);

  it('keeps what a reply that broke off said apart from what was refused', async () => {
    const { mock, table } = mocked();
    mock
      .on(PutCommand)
      .rejects(
        Object.assign(new Error(), { name: 'ConditionalCheckFailedException', $metadata: { httpStatusCode: 400 } }),
      );

    expect(await table.add(key('A'), {})).toBe(false);
  });

  it('passes on a fault that will not pass', async () => {
    const { mock, table } = mocked();
    mock.on(PutCommand).rejects(Object.assign(new Error('not yours'), { name: 'AccessDeniedException' }));

    await expect(table.add(key('A'), {})).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('asks again for what a batch left unprocessed', async () => {
    const { mock, table } = mocked();
    const item = (SK: string) => ({ ...key(SK), schema: 1, turn: 1, text: SK });
    mock
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { test: [item('A')] }, UnprocessedKeys: { test: { Keys: [key('B')] } } })
      .resolves({ Responses: { test: [item('B')] } });

    expect(await table.findMany([key('A'), key('B')], note)).toEqual([{ text: 'A' }, { text: 'B' }]);
    expect(mock.commandCalls(BatchGetCommand)[1]?.args[0].input.RequestItems).toEqual({
      test: { Keys: [key('B')], ConsistentRead: true },
    });
  });

  it('gives up when others are always faster, and says so', async () => {
    const { mock, table } = mocked();
    mock.on(GetCommand).resolves({ Item: { ...key('A'), schema: 1, turn: 1, text: 'theirs' } });
    mock.on(PutCommand).rejects(Object.assign(new Error(), { name: 'ConditionalCheckFailedException' }));

    await expect(table.change(key('A'), note, () => ({ text: 'ours' }))).rejects.toMatchObject({
      name: 'StorageContended',
    });
  });
});
