import { describe, expect, it } from '@jest/globals';
import { ignoreStraySecondTaps } from '../../../frontend/shell/second-taps';

/** Taps as they come; whether each one counted. */
const pages = () => {
  const target = new EventTarget();
  const at = { path: '/welcome/days' };
  ignoreStraySecondTaps(target, () => at.path);
  const tap = (detail: number): readonly boolean[] =>
    ['mousedown', 'click'].map((kind) =>
      target.dispatchEvent(Object.assign(new Event(kind, { cancelable: true }), { detail })),
    );

  return { at, tap };
};
const counts = [true, true];
const isIgnored = [false, false];

describe('the second of two quick taps', () => {
  it('counts on the page that the first fell on', () => {
    const { tap } = pages();

    expect([tap(1), tap(2)]).toEqual([counts, counts]);
  });

  it('counts for nothing on a page that the first led to, until somebody taps anew', () => {
    const { at, tap } = pages();
    const first = tap(1);
    at.path = '/welcome/body';

    expect([first, tap(2), tap(3), tap(1), tap(2)]).toEqual([counts, isIgnored, isIgnored, counts, counts]);
  });

  it('is none by keyboard, which is never stray', () => {
    const { at, tap } = pages();
    tap(1);
    at.path = '/welcome/body';

    expect(tap(0)).toEqual(counts);
  });
});
