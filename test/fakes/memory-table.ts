import type { z } from 'zod';
import { type ItemKey, readItem, wordsOf, writtenItem } from '../../shared/adapters/dynamo/dynamo-item';
import type { Counting, Table } from '../../shared/adapters/dynamo/dynamo-table';

type Item = Record<string, unknown>;

/** The table in memory: the same items, the same conditions, no network. */
export class MemoryTable implements Table {
  readonly items = new Map<string, Item>();
  /** Items in a piece of a partition. */
  pieceSize = 50;
  /** Called before each write with its sort key; what it throws, the write throws. */
  beforeWrite: (sortKey: string) => void = () => {};

  async find<T>(key: ItemKey, schema: z.ZodType<T>): Promise<T | null> {
    const item = this.items.get(place(key));
    return item === undefined ? null : readItem(schema, item);
  }

  async findMany<T>(keys: readonly ItemKey[], schema: z.ZodType<T>): Promise<(T | null)[]> {
    return Promise.all(keys.map((key) => this.find(key, schema)));
  }

  async list<T>(PK: string, prefix: string, schema: z.ZodType<T>, latest?: number): Promise<T[]> {
    const found = [...this.items.values()]
      .filter((item) => item['PK'] === PK && String(item['SK']).startsWith(prefix))
      .sort((one, other) => (String(one['SK']) < String(other['SK']) ? -1 : 1));
    const asked = latest === undefined ? found : found.reverse().slice(0, latest);
    return asked.map((item) => readItem(schema, item));
  }

  async listSpan<T>(
    PK: string,
    { from, to }: Readonly<{ from: string; to: string }>,
    schema: z.ZodType<T>,
  ): Promise<T[]> {
    return [...this.items.values()]
      .filter((item) => item['PK'] === PK && String(item['SK']) >= from && String(item['SK']) < to)
      .sort((one, other) => (String(one['SK']) < String(other['SK']) ? -1 : 1))
      .map((item) => readItem(schema, item));
  }

  async piece(PK: string, after: string | null) {
    const all = [...this.items.values()]
      .filter((item) => item['PK'] === PK)
      .map((item) => ({ key: String(item['SK']), data: wordsOf(item) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .filter(({ key }) => after === null || key > after);
    const items = all.slice(0, this.pieceSize);
    return { items, next: all.length > items.length ? (items.at(-1)?.key ?? null) : null };
  }

  async add(key: ItemKey, value: object, expiresAt?: Date): Promise<boolean> {
    this.beforeWrite(key.SK);
    if (this.items.has(place(key))) return false;
    this.put(key, value, expiresAt);
    return true;
  }

  async addOrFind<T extends object>(key: ItemKey, value: T, schema: z.ZodType<T>): Promise<T> {
    return (await this.add(key, value)) ? value : ((await this.find(key, schema)) as T);
  }

  async change<T extends object>(
    key: ItemKey,
    schema: z.ZodType<T>,
    next: (value: T | null) => T | null,
    expiresAt?: Date,
  ): Promise<T | null> {
    const found = await this.find(key, schema);
    const value = next(found);
    if (value === null || value === found) return value;
    this.beforeWrite(key.SK);
    this.put(key, value, expiresAt);
    return value;
  }

  async count(key: ItemKey, { name, by, most }: Counting, expiresAt: Date): Promise<boolean> {
    const { [name]: before = 0, ...others } = wordsOf(this.items.get(place(key)) ?? {});
    const after = Number(before) + by;
    if (after < 0 || after > most) return false;
    this.beforeWrite(key.SK);
    this.put(key, { ...others, [name]: after }, expiresAt);
    return true;
  }

  async remove(key: ItemKey): Promise<void> {
    this.beforeWrite(key.SK);
    this.items.delete(place(key));
  }

  async putMany(items: readonly Readonly<{ key: ItemKey; value: object; expiresAt?: Date }>[]): Promise<void> {
    for (const { key, value, expiresAt } of items) {
      this.beforeWrite(key.SK);
      this.put(key, value, expiresAt);
    }
  }

  async removeMany(keys: readonly ItemKey[]): Promise<void> {
    for (const key of keys) await this.remove(key);
  }

  async removeAll(PK: string): Promise<void> {
    for (const [name, item] of this.items) if (item['PK'] === PK) this.items.delete(name);
  }

  private put(key: ItemKey, value: object, expiresAt?: Date): void {
    const item = writtenItem(key, value, 1, expiresAt);
    // Its words lie open, for tests to look at and to spoil.
    this.items.set(place(key), { ...item, ...wordsOf(item), json: undefined });
  }
}

const place = ({ PK, SK }: ItemKey): string => `${PK} ${SK}`;
