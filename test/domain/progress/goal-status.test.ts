import { describe, expect, it } from '@jest/globals';
import { goalAdjustments, goalStatus } from '../../../shared/domain/progress/goal-status';
import { judgedPredictions } from '../../../shared/domain/progress/past-predictions';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';

const forecast = { fastest: seconds(5_790), median: seconds(5_880), slowest: seconds(5_970) };

describe('the status of a goal', () => {
  it.each([
    [5_700, 'behind', 'aggressive'],
    [5_791, 'behind', 'aggressive'],
    [5_793, 'on-track', 'realistic'],
    [5_880, 'on-track', 'on-track'],
    [5_968, 'on-track', 'on-track'],
    [5_969, 'ahead', 'on-track'],
  ])('of %i s beside a median of 5880 s is %s and %s', (wish, kind, label) => {
    expect(goalStatus(seconds(wish), forecast)).toMatchObject({ kind, label });
  });

  it('says by how much as a range, from the slow edge to the fast one', () => {
    expect(goalStatus(seconds(5_850), forecast).by).toEqual({ least: -120, most: 60 });
  });
});

describe('another goal', () => {
  it('is proposed slower to who is behind, and faster to who is ahead', () => {
    expect(goalAdjustments(seconds(5_600), forecast)).toEqual([
      { direction: 'slower', time: 5_880, label: 'on-track' },
      { direction: 'slower', time: 6_000, label: 'on-track' },
    ]);
    expect(goalAdjustments(seconds(6_300), forecast)).toEqual([
      { direction: 'faster', time: 5_880, label: 'on-track' },
      { direction: 'faster', time: 5_640, label: 'stretch' },
    ]);
  });

  it('is not proposed to who is on track', () => {
    expect(goalAdjustments(seconds(5_850), forecast)).toEqual([]);
  });
});

describe('our own record', () => {
  const race = { distance: 'half', date: isoDate('2026-11-15') } as const;
  const made = { race, madeOn: isoDate('2026-10-05'), band: forecast };
  const result = (time: number, date = '2026-11-15') =>
    ({ kind: 'race', distance: metres(21_098), time: seconds(time), date: isoDate(date) }) as const;

  it.each([
    [5_880, 'inside', 0],
    [5_790, 'inside', 0],
    [5_732.1, 'faster', 0.01],
    [6_029.7, 'slower', 0.01],
  ])('of a result of %d s is %s', (time, verdict, missedBy) => {
    const [judged] = judgedPredictions([made], [result(time)]);

    expect(judged).toMatchObject({ verdict, prediction: made });
    expect(judged?.missedBy).toBeCloseTo(missedBy, 9);
  });

  it('leaves out races without a result, other races, and what was said afterwards', () => {
    expect(judgedPredictions([made], [])).toEqual([]);
    expect(judgedPredictions([made], [result(5_880, '2026-11-01')])).toEqual([]);
    expect(judgedPredictions([made], [{ ...result(2_700), distance: metres(10_000) }])).toEqual([]);
    expect(judgedPredictions([made], [{ ...result(5_880), kind: 'time-trial' }])).toEqual([]);
    expect(judgedPredictions([{ ...made, madeOn: race.date }], [result(5_880)])).toEqual([]);
  });
});
