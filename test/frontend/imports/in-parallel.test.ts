import { describe, expect, it } from '@jest/globals';
import { inParallel } from '../../../frontend/imports/in-parallel';

const aTick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('doing things in parallel', () => {
  it('does each once, never more at a time than it may', async () => {
    const done: number[] = [];
    let now = 0;
    let most = 0;

    await inParallel([0, 1, 2, 3, 4, 5, 6], 3, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await aTick();
      now -= 1;
      done.push(item);
    });

    expect(done.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(most).toBe(3);
  });

  it('ends with the first fault', async () => {
    const failing = inParallel([1, 2, 3], 1, async (item) => {
      if (item === 2) throw new Error('no line');
    });

    await expect(failing).rejects.toThrow('no line');
  });
});
