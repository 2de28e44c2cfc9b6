import { describe, expect, it } from '@jest/globals';
import { throttleOf } from '../../../local/http-api/throttle';

describe('throttling', () => {
  it('lets a burst pass, then so many a second', () => {
    let now = 0;
    const mayPass = throttleOf({ rate: 2, burst: 3 }, () => now);

    expect([mayPass(), mayPass(), mayPass(), mayPass()]).toEqual([true, true, true, false]);
    now = 500;
    expect([mayPass(), mayPass()]).toEqual([true, false]);
    now = 60_000;
    expect([mayPass(), mayPass(), mayPass(), mayPass()]).toEqual([true, true, true, false]);
  });
});
