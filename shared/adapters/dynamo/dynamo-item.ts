import type { z } from 'zod';
import { StoredItemUnreadable } from '../../contract/faults';

export type ItemKey = Readonly<{ PK: string; SK: string }>;

/** The version of the stored schemas. A newer code reads older items by bringing them up to date here. */
const schemaVersion = 1;

/**
 * An item as it is written: its key, its schema version, its turn for conditional writes, its end if it has one, and
 * what it says as one text: DynamoDB's own tree of typed values takes three times as long to write.
 */
export const writtenItem = (key: ItemKey, value: object, turn: number, expiresAt?: Date): Record<string, unknown> => ({
  ...key,
  json: JSON.stringify(value),
  schema: schemaVersion,
  turn,
  ...(expiresAt !== undefined && { expiresAt: Math.ceil(expiresAt.getTime() / 1000) }),
});

/**
 * What an item says, without the marks of the table's own book-keeping. What the table counts itself is no text, and
 * neither are items of before there was one. @throws StoredItemUnreadable
 */
export const wordsOf = (item: Record<string, unknown>): Record<string, unknown> => {
  const { PK, SK, schema, turn, expiresAt, json, ...counted } = item;
  if (typeof json !== 'string') return counted;
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new StoredItemUnreadable(`${SK} is no JSON.`, { cause });
  }
};

/** What an item says, held to its schema. @throws StoredItemUnreadable */
export const readItem = <T>(schema: z.ZodType<T>, item: Record<string, unknown>): T => {
  const { SK, schema: version } = item;
  if (version !== schemaVersion) throw new StoredItemUnreadable(`${SK} has schema version ${version}.`);
  const parsed = schema.safeParse(wordsOf(item));
  if (!parsed.success) throw new StoredItemUnreadable(`${SK} does not hold what it should.`, { cause: parsed.error });
  return parsed.data;
};

export const athletePartition = (athleteId: string): string => `ATHLETE#${athleteId}`;
export const athleteItem = (athleteId: string, SK: string): ItemKey => ({ PK: athletePartition(athleteId), SK });
