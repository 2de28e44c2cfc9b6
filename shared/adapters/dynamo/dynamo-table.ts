import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { z } from 'zod';
import { StorageContended } from '../../contract/faults';
import { held, inBatches, mostAttempts, pause, told } from './dynamo-faults';
import { type ItemKey, readItem, wordsOf, writtenItem } from './dynamo-item';

type Client = Pick<DynamoDBDocumentClient, 'send'>;
type Attributes = Record<string, unknown>;

/** What is counted, by how much, and up to where. */
export type Counting = Readonly<{ name: string; by: number; most: number }>;

/** The few ways in which the table is used. */
export type Table = Pick<DynamoTable, keyof DynamoTable>;

/**
 * The one table: nothing scans, every read is consistent. All commands that are ever sent to it stand here, in one
 * class, so that what a grant has to allow can be read in one place.
 */
export class DynamoTable {
  /** @param name asked for at each call, so that a module can hold a table before its environment is known. */
  constructor(
    private readonly client: Client,
    private readonly name: () => string,
  ) {}

  async find<T>(key: ItemKey, schema: z.ZodType<T>): Promise<T | null> {
    return (await this.get(key, schema))?.value ?? null;
  }

  /** Puts an item whose key must be free. Whether it was. */
  add(key: ItemKey, value: object, expiresAt?: Date): Promise<boolean> {
    return held(
      this.client.send(
        new PutCommand({
          TableName: this.name(),
          Item: writtenItem(key, value, 1, expiresAt),
          ConditionExpression: 'attribute_not_exists(PK)',
        }),
      ),
    );
  }

  /** Adds an item, or returns the one that is already there. */
  async addOrFind<T extends object>(key: ItemKey, value: T, schema: z.ZodType<T>): Promise<T> {
    const found = (await this.add(key, value)) ? value : await this.find(key, schema);
    if (found === null) throw new StorageContended('An item went away while it was being added.');
    return found;
  }

  /**
   * Reads, asks `next`, and writes under the condition that nobody wrote in between; else once more from the start.
   * What comes back unchanged, or null, is not written.
   */
  async change<T extends object>(
    key: ItemKey,
    schema: z.ZodType<T>,
    next: (value: T | null) => T | null,
    expiresAt?: Date,
  ): Promise<T | null> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (attempt > 0) await pause(attempt);
      const found = await this.get(key, schema);
      const value = next(found?.value ?? null);
      if (value === null || value === found?.value) return value;
      const written =
        found === null ? this.add(key, value, expiresAt) : this.replace(key, value, found.turn, expiresAt);
      if (await written) return value;
    }
    throw new StorageContended(`Others kept changing ${key.SK.split('#')[0]}.`);
  }

  /**
   * Adds to a number of an item, which counts as 0 where there is none, if it then lies between 0 and `most`. Whether
   * it did. One call, however many count at once.
   */
  async count(key: ItemKey, { name, by, most }: Counting, expiresAt: Date): Promise<boolean> {
    const beginsWell = by >= 0 && by <= most;
    const { schema, expiresAt: end } = writtenItem(key, {}, 1, expiresAt);
    return held(
      this.client.send(
        new UpdateCommand({
          TableName: this.name(),
          Key: key,
          UpdateExpression: 'ADD #name :by, turn :one SET #schema = :schema, expiresAt = :end',
          ConditionExpression: `${beginsWell ? 'attribute_not_exists(PK) OR ' : ''}#name BETWEEN :least AND :most`,
          ExpressionAttributeNames: { '#name': name, '#schema': 'schema' },
          ExpressionAttributeValues: {
            ':by': by,
            ':one': 1,
            ':schema': schema,
            ':end': end,
            ':least': -by,
            ':most': most - by,
          },
        }),
      ),
    );
  }

  async remove(key: ItemKey): Promise<void> {
    await told(this.client.send(new DeleteCommand({ TableName: this.name(), Key: key })));
  }

  /** The items of a partition whose sort key begins with this, in order; with `latest`, only that many from the end. */
  async list<T>(PK: string, prefix: string, schema: z.ZodType<T>, latest?: number): Promise<T[]> {
    return (await this.query(PK, prefix, latest)).map((item) => readItem(schema, item));
  }

  /** The items of a partition from one sort key up to another, which is not included, in its order. */
  async listSpan<T>(PK: string, span: Readonly<{ from: string; to: string }>, schema: z.ZodType<T>): Promise<T[]> {
    const items = await this.pages({
      KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': PK, ':from': span.from, ':to': span.to },
    });
    return items.filter(({ SK }) => SK !== span.to).map((item) => readItem(schema, item));
  }

  /** A piece of a partition as it lies there, in its order, beginning after this sort key; `next`: null at its end. */
  async piece(
    PK: string,
    after: string | null,
  ): Promise<Readonly<{ items: Readonly<{ key: string; data: Attributes }>[]; next: string | null }>> {
    const request = new QueryCommand({
      TableName: this.name(),
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': PK },
      ...(after !== null && { ExclusiveStartKey: { PK, SK: after } }),
    });
    const { Items = [], LastEvaluatedKey } = await told(this.client.send(request));
    const items = Items.map((item) => ({ key: String(item['SK']), data: wordsOf(item) }));
    return { items, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['SK']) };
  }

  /** The items under these keys, in the same order. What the table left unprocessed is asked for again. */
  async findMany<T>(keys: readonly ItemKey[], schema: z.ZodType<T>): Promise<(T | null)[]> {
    const items = new Map<string, Attributes>();
    const unique = [...new Map(keys.map((key) => [place(key), key])).values()];
    await inBatches(unique, 100, async (batch) => {
      const request = { [this.name()]: { Keys: batch, ConsistentRead: true } };
      const reply = await told(this.client.send(new BatchGetCommand({ RequestItems: request })));
      for (const item of reply.Responses?.[this.name()] ?? []) items.set(place(keyOf(item)), item);
      return (reply.UnprocessedKeys?.[this.name()]?.Keys ?? []).map(keyOf);
    });
    return keys.map((key) => {
      const item = items.get(place(key));
      return item === undefined ? null : readItem(schema, item);
    });
  }

  /** Puts items whatever was there: only for what the same key always says the same of, or the latest of. */
  async putMany(items: readonly Readonly<{ key: ItemKey; value: object; expiresAt?: Date }>[]): Promise<void> {
    const byPlace = new Map(
      items.map(({ key, value, expiresAt }) => [place(key), writtenItem(key, value, 1, expiresAt)]),
    );
    await inBatches([...byPlace.keys()], 25, async (batch) => {
      const request = { [this.name()]: batch.map((name) => ({ PutRequest: { Item: byPlace.get(name) } })) };
      const reply = await told(this.client.send(new BatchWriteCommand({ RequestItems: request })));
      return (reply.UnprocessedItems?.[this.name()] ?? []).map((left) => place(keyOf(left.PutRequest?.Item ?? {})));
    });
  }

  /** Removes a whole partition. */
  async removeAll(PK: string): Promise<void> {
    await this.removeMany((await this.query(PK, '')).map(keyOf));
  }

  /** Removes these; a missing one is no error. */
  async removeMany(keys: readonly ItemKey[]): Promise<void> {
    await inBatches(keys, 25, async (batch) => {
      const request = { [this.name()]: batch.map((Key) => ({ DeleteRequest: { Key } })) };
      const reply = await told(this.client.send(new BatchWriteCommand({ RequestItems: request })));
      return (reply.UnprocessedItems?.[this.name()] ?? []).map((left) => keyOf(left.DeleteRequest?.Key ?? {}));
    });
  }

  private async get<T>(key: ItemKey, schema: z.ZodType<T>): Promise<Readonly<{ value: T; turn: number }> | null> {
    const request = new GetCommand({ TableName: this.name(), Key: key, ConsistentRead: true });
    const { Item } = await told(this.client.send(request));
    return Item === undefined ? null : { value: readItem(schema, Item), turn: Number(Item['turn']) };
  }

  /** Puts an item over the one that was read at this turn. Whether it still was that one. */
  private replace(key: ItemKey, value: object, turn: number, expiresAt?: Date): Promise<boolean> {
    return held(
      this.client.send(
        new PutCommand({
          TableName: this.name(),
          Item: writtenItem(key, value, turn + 1, expiresAt),
          ConditionExpression: 'turn = :turn',
          ExpressionAttributeValues: { ':turn': turn },
        }),
      ),
    );
  }

  private query(PK: string, prefix: string, latest?: number): Promise<Attributes[]> {
    const which = {
      KeyConditionExpression: prefix === '' ? 'PK = :pk' : 'PK = :pk AND begins_with(SK, :prefix)',
      ExpressionAttributeValues: { ':pk': PK, ...(prefix !== '' && { ':prefix': prefix }) },
    };
    return this.pages(which, latest);
  }

  private async pages(
    which: Pick<QueryCommandInput, 'KeyConditionExpression' | 'ExpressionAttributeValues'>,
    latest = Number.POSITIVE_INFINITY,
  ): Promise<Attributes[]> {
    const items: Attributes[] = [];
    let from: Attributes | undefined;
    do {
      const request = new QueryCommand({
        TableName: this.name(),
        ConsistentRead: true,
        ...which,
        ...(Number.isFinite(latest) && { ScanIndexForward: false, Limit: latest }),
        ...(from !== undefined && { ExclusiveStartKey: from }),
      });
      const page = await told(this.client.send(request));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && items.length < latest);
    return items;
  }
}

const keyOf = (item: Attributes): ItemKey => ({ PK: String(item['PK']), SK: String(item['SK']) });
const place = ({ PK, SK }: ItemKey): string => `${PK} ${SK}`;
