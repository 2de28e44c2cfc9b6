import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BestEffort, thresholdWithEfforts } from '../../../shared/domain/fitness/threshold-with-efforts';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { metres, metresPerSecond, minutes, secondsPerKm } from '../../../shared/domain/units/quantity';

const today = isoDate('2026-11-26');
const known = secondsPerKm(300);

/** An effort of so many minutes at a pace in s/km. */
const effort = (run: string, length: number, pace: number, change: Partial<BestEffort> = {}): BestEffort => ({
  run,
  date: addDays(today, -10),
  distance: metres((length * 60_000) / pace),
  time: minutes(length),
  topSpeed: metresPerSecond(5),
  downhill: 0.1,
  ...change,
});

describe('best efforts in training', () => {
  it('raise a threshold to what three runs have shown', () => {
    const [a, b, c, d] = [effort('a', 60, 280), effort('b', 60, 270), effort('c', 60, 290), effort('d', 60, 295)];
    const raised = thresholdWithEfforts(known, [a, b, c, d], today);

    expect(raised.threshold).toBeCloseTo(290, 9);
    expect(raised.raisedBy).toEqual([b, a, c]);
  });

  it('need three runs, however many efforts one of them holds', () => {
    const efforts = [effort('a', 60, 270), effort('a', 30, 250), effort('a', 20, 240), effort('b', 60, 270)];

    expect(thresholdWithEfforts(known, efforts, today)).toEqual({ threshold: known, raisedBy: [] });
  });

  it('take the best of each run', () => {
    const efforts = [effort('a', 60, 299), effort('a', 60, 280), effort('a', 60, 298)];
    const others = [effort('b', 60, 270), effort('c', 60, 275)];

    expect(thresholdWithEfforts(known, [...efforts, ...others], today).threshold).toBeCloseTo(280, 9);
  });

  it.each([
    [20, 0.95],
    [25, 0.96],
    [30, 0.97],
    [45, 0.985],
    [60, 1],
  ])('of %i minutes count for %d of their speed', (length, share) => {
    const three = ['a', 'b', 'c'].map((run) => effort(run, length, 240));

    expect(thresholdWithEfforts(known, three, today).threshold).toBeCloseTo(240 / share, 9);
  });

  it.each<[string, number, Partial<BestEffort>]>([
    ['shorter than 20 minutes', 19, {}],
    ['longer than an hour', 61, {}],
    ['too fast to be true', 30, { topSpeed: metresPerSecond(7.6) }],
    ['mostly downhill', 30, { downhill: 0.31 }],
    ['of long ago', 30, { date: addDays(today, -91) }],
    ['of tomorrow', 30, { date: addDays(today, 1) }],
  ])('are not heard where they are %s', (_, length, change) => {
    const three = ['a', 'b', 'c'].map((run) => effort(run, length, 240, change));

    expect(thresholdWithEfforts(known, three, today).raisedBy).toEqual([]);
  });

  it('never lower a threshold', () => {
    const anyEffort = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 15, max: 65 }), fc.integer({ min: 180, max: 500 }))
      .map((all) => effort(...all));
    fc.assert(
      fc.property(fc.array(anyEffort), (efforts) => {
        const { threshold, raisedBy } = thresholdWithEfforts(known, efforts, today);
        expect(threshold).toBeLessThanOrEqual(known);
        expect(raisedBy).toHaveLength(threshold < known ? 3 : 0);
      }),
    );
  });
});
