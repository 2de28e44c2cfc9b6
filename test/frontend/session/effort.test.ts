import { describe, expect, it } from '@jest/globals';
import { effortOf, qualityTime } from '../../../frontend/session/effort';
import { cruiseIntervals, easyWithStrides, once, timed, walkBreaks } from '../fixtures/sections';

describe('effort of a session', () => {
  it('is that of the work: warm-up, jogs and strides do not colour it', () => {
    expect(effortOf({ sections: cruiseIntervals })).toMatchObject({ lowest: 4, highest: 4, mostly: 4 });
    expect(effortOf({ sections: easyWithStrides })).toMatchObject({ lowest: 2, highest: 2 });
  });

  it('gives the pace of where most of the time goes', () => {
    const sections = [{ part: 'main' as const, groups: [once(timed('work', 2, 5_000), timed('work', 3, 1_200))] }];

    expect(effortOf({ sections })).toEqual({ lowest: 2, highest: 3, mostly: 2, pace: { slowest: 350, fastest: 325 } });
  });

  it('is nothing where nobody runs by zone', () => {
    expect(effortOf({ sections: [{ part: 'main', groups: [once(timed('work', null, 2_100))] }] })).toBeNull();
  });
});

describe('time at quality', () => {
  it('adds up the turns of the set and names its zone', () => {
    expect(qualityTime({ sections: cruiseIntervals })).toEqual({ time: 1_440, zone: 4 });
  });

  it('names no zone where there are several, and is null on easy days', () => {
    const mixed = [{ part: 'main' as const, groups: [once(timed('work', 3, 600), timed('work', 4, 600))] }];

    expect(qualityTime({ sections: mixed })).toEqual({ time: 1_200, zone: null });
    expect(qualityTime({ sections: easyWithStrides })).toBeNull();
    expect(qualityTime({ sections: walkBreaks })).toBeNull();
  });
});
