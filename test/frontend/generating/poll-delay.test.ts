import { describe, expect, it } from '@jest/globals';
import { pollDelay } from '../../../frontend/generating/poll-delay';

describe('the wait between two looks at the progress', () => {
  it('is short while a house coach would be done', () => {
    expect(pollDelay(0)).toBe(250);
    expect(pollDelay(2_999)).toBe(250);
  });

  it('grows from one second to five and no further', () => {
    const delays = [3_000, 8_000, 20_000, 40_000, 600_000].map(pollDelay);

    expect(delays).toEqual([1_000, 1_000, 2_500, 5_000, 5_000]);
  });
});
