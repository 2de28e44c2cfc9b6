import { describe, expect, it } from '@jest/globals';
import { readUntilWritten } from '../../shared/usecases/read-once';

/** A store of words that counts how often it is read. */
const aStore = () => {
  const words = new Map<string, string>();
  const counted = { reads: 0 };
  const store = {
    find: async (key: string) => {
      counted.reads += 1;
      return words.get(key) ?? null;
    },
    list: async () => {
      counted.reads += 1;
      return [...words.values()];
    },
    put: async (key: string, word: string) => {
      if (word === '') throw new Error('Nothing to put.');
      words.set(key, word);
    },
  };
  return { counted, store: readUntilWritten(store, ['find', 'list']) };
};

describe('a store that is read until it is written to', () => {
  it('is read once for what is asked alike', async () => {
    const { store, counted } = aStore();
    await store.put('a', 'one');

    expect([await store.find('a'), await store.find('a'), await store.find('b')]).toEqual(['one', 'one', null]);
    expect(await Promise.all([store.list(), store.list()])).toEqual([['one'], ['one']]);
    expect(counted.reads).toBe(3);
  });

  it('is read again after a write, also after one that failed', async () => {
    const { store, counted } = aStore();
    expect(await store.find('a')).toBeNull();
    await store.put('a', 'one');
    expect(await store.find('a')).toBe('one');
    expect(await store.list()).toEqual(['one']);

    await expect(store.put('a', '')).rejects.toThrow('Nothing to put.');

    expect(await store.find('a')).toBe('one');
    expect(counted.reads).toBe(4);
  });
});
