import { describe, expect, it } from '@jest/globals';
import { fourWeeks } from '../../../frontend/print/four-weeks';

describe('a plan on paper', () => {
  it.each([0, 1, 3, 4, 5, 16, 18])('of %i weeks loses none and fills its pages in order', (length) => {
    const weeks = Array.from({ length }, (_, index) => index + 1);
    const pages = fourWeeks(weeks);

    expect(pages.flat()).toEqual(weeks);
    expect(pages).toHaveLength(Math.ceil(length / 4));
    expect(pages.slice(0, -1).every((page) => page.length === 4)).toBe(true);
  });
});
