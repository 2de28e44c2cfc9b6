import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../shared/domain/activity/digest-of';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { aRecording, aTrace, aTracedRecording } from '../../builders/runs/a-recording';

const easy = { seconds: 900, pace: 360, heartRate: 135 };
const fast = { seconds: 1_800, pace: 250, heartRate: 165 };
const tempo = digestOf(aTracedRecording(aTrace([easy, fast, easy])));
const timeOver = (digest: ReturnType<typeof digestOf>, distance: number) =>
  digest.bestEfforts.find((effort) => effort.distance === distance)?.time;

describe('the digest of a run', () => {
  it('finds the fastest stretch over each length that fits into it', () => {
    expect(timeOver(tempo, 1_000)).toBe(250);
    expect(timeOver(tempo, 5_000)).toBe(1_250);
    // 7,200 m of it fast, the rest beside it easy.
    expect(timeOver(tempo, 10_000)).toBe(1_800 + 2.8 * 360);
    expect(tempo.bestEfforts.map(({ distance }) => distance)).toEqual([1_000, 5_000, 10_000]);
  });

  it('finds the fastest 20 to 60 minutes, with their top speed', () => {
    expect(tempo.longEfforts.map(({ time, distance }) => [time / 60, distance])).toEqual([
      [20, 4_800],
      [30, 7_200],
      [40, 7_200 + 1_666.7],
      [50, 7_200 + 3_333.3],
      [60, 7_200 + 5_000],
    ]);
    expect(tempo.longEfforts[0]).toMatchObject({ topSpeed: 4, downhill: 0 });
  });

  it('counts time by pace, each bin by its middle', () => {
    const run = [
      { ...easy, pace: 362 },
      { ...fast, pace: 252 },
    ];
    expect(digestOf(aTracedRecording(aTrace(run))).paces).toEqual([
      { pace: 252.5, time: 1_800 },
      { pace: 362.5, time: 900 },
    ]);
  });

  it('knows how much of it the heart was listened to', () => {
    const lost = { seconds: 1_000, pace: 300, heartRate: null };

    expect(tempo.heartRateShare).toBe(1);
    expect(digestOf(aTracedRecording(aTrace([lost, { ...lost, heartRate: 140 }]))).heartRateShare).toBe(0.5);
    expect(digestOf(aRecording({ averageHeartRate: null })).heartRateShare).toBe(0);
  });

  it('tells how much of an effort went downhill', () => {
    const down = { seconds: 1_200, pace: 250, climbPerKm: -30 };
    const flat = { seconds: 1_200, pace: 300 };

    expect(digestOf(aTracedRecording(aTrace([flat, down, flat]))).longEfforts[0]?.downhill).toBeGreaterThan(0.95);
    expect(digestOf(aTracedRecording(aTrace([flat, { ...down, climbPerKm: 30 }]))).longEfforts[0]?.downhill).toBe(0);
  });

  it('takes the paces of laps where there is no trace, and none where there are neither', () => {
    const laps = [300, 250].map((time) => ({ distance: metres(1_000), time: seconds(time), averageHeartRate: null }));

    expect(digestOf(aRecording({ laps })).paces.map(({ pace }) => pace)).toEqual([252.5, 302.5]);
    expect(digestOf(aRecording())).toMatchObject({ paces: [], bestEfforts: [], longEfforts: [] });
  });

  it('believes no rests hidden in pauses', () => {
    const trace = aTrace([{ seconds: 1_500, pace: 200 }]);

    const { bestEfforts, longEfforts } = digestOf(aTracedRecording(trace, { elapsed: seconds(2_000) }));

    expect(bestEfforts).toEqual([{ distance: 1_000, time: 200 }]);
    expect(longEfforts).toEqual([]);
  });

  it('makes no best of a jump of the satellite, and keeps what lies beside it', () => {
    const before = aTrace([{ seconds: 1_500, pace: 300 }]);
    const jump = (at: number, by: number) =>
      before.map((point) => (point.time < at ? point : { ...point, distance: metres(point.distance + by) }));

    const jumped = digestOf(aTracedRecording(jump(900, 800)));

    expect(timeOver(jumped, 1_000)).toBe(300);
    expect(timeOver(jumped, 5_000)).toBeUndefined();
    // A signal that drifts for a minute is a car, whatever each second says.
    const drift = digestOf(
      aTracedRecording(
        aTrace([
          { seconds: 600, pace: 300 },
          { seconds: 60, pace: 120 },
          { seconds: 600, pace: 300 },
        ]),
      ),
    );
    expect(timeOver(drift, 1_000)).toBe(300);
  });

  it('never finds an effort faster than the run’s fastest stretch or slower than its mean, for any run', () => {
    const stretch = fc.record({
      seconds: fc.integer({ min: 5, max: 1_200 }),
      pace: fc.integer({ min: 150, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 8 }), fc.constantFrom(1, 3, 7), (stretches, every) => {
        const recording = aTracedRecording(aTrace(stretches, every));
        const { bestEfforts, longEfforts, paces } = digestOf(recording);
        const fastest = Math.min(...stretches.map(({ pace }) => pace)) / 1_000;
        const mean = recording.moving / recording.distance;

        for (const { distance, time } of [...bestEfforts, ...longEfforts]) {
          expect(time / distance).toBeGreaterThanOrEqual(fastest - 1e-4);
          if (distance * 2 < recording.distance) expect(time / distance).toBeLessThanOrEqual(mean + 1e-1);
        }
        expect(paces.reduce((sum, bin) => sum + bin.time, 0)).toBeLessThanOrEqual(recording.moving + paces.length);
        const lengths = bestEfforts.map(({ time }) => time);
        expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
      }),
      { numRuns: 500 },
    );
  });

  it('survives whatever a device may write', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0));
    const point = fc.record({
      time: number,
      distance: number,
      heartRate: fc.option(number),
      altitude: fc.option(number),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (trace) => {
        const digest = digestOf(aRecording({ trace: trace as never }));
        expect(JSON.stringify(digest)).not.toMatch(/null|NaN/);
      }),
      { numRuns: 1_000 },
    );
  });
});
