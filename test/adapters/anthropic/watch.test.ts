import { describe, expect, it } from '@jest/globals';
import { Watch } from '../../../shared/adapters/anthropic/watch';

const never = (): Promise<never> => new Promise(() => {});

/** How waiting in vain ended, with so many milliseconds in all and so many to be patient for. */
const ended = async (inAll: number, patience: number) => {
  const watch = new Watch(inAll);
  watch.bePatientFor(patience);
  const words = await watch.waitFor(never).catch((fault: Error) => fault.message);
  return { words, isOver: watch.isOver, isAborted: watch.signal.aborted };
};

describe('what is waited for in vain', () => {
  it('ran out of time if the deadline came first, though a timer goes off up to two milliseconds early', async () => {
    // Timers count whole milliseconds from a whole millisecond: with these fractions they are early nearly always.
    const lefts = Array.from({ length: 50 }, (_, at) => 20.99 + at + at / 100);

    const all = await Promise.all(lefts.map((left) => ended(left, 10_000)));

    for (const one of all) expect(one).toEqual({ words: 'Claude ran out of time.', isOver: true, isAborted: true });
  });

  it('fell silent if patience ended first', async () => {
    expect(await ended(10_000, 50)).toEqual({ words: 'Claude fell silent.', isOver: false, isAborted: true });
  });
});
