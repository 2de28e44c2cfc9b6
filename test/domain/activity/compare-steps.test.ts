import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSteps, type Verdict } from '../../../shared/domain/activity/compare-steps';
import type { Lap, TracePoint } from '../../../shared/domain/activity/recording';
import type { Step } from '../../../shared/domain/session/session';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { aTrace } from '../../builders/runs/a-recording';

const paceAt = (pace: number) => ({ fastest: secondsPerKm(pace - 5), slowest: secondsPerKm(pace + 5) });
const timed = (role: Step['role'], time: number, pace: number): Step => ({
  ...{ role, zone: 2, pace: paceAt(pace) },
  ...{ amount: { unit: 's', seconds: seconds(time) }, seconds: seconds(time), metres: metres((time / pace) * 1000) },
});
const measured = (role: Step['role'], length: number, pace: number): Step => ({
  ...{ role, zone: 4, pace: paceAt(pace) },
  ...{
    amount: { unit: 'm', metres: metres(length) },
    metres: metres(length),
    seconds: seconds((length * pace) / 1000),
  },
});
const sessionOf = (...steps: readonly Step[]) => ({
  sections: [{ part: 'main' as const, groups: [{ times: 1, steps }] }],
});
const lap = (distance: number, time: number, averageHeartRate: number | null = null): Lap => ({
  ...{ distance: metres(distance), time: seconds(time), averageHeartRate },
});

/** 2 km in 12 min, 1 km in 4:10, 2 min at 6:00. */
const intervals = sessionOf(
  measured('warm-up', 2_000, 360),
  measured('work', 1_000, 250),
  timed('cool-down', 120, 360),
);
const asPlanned = [
  { seconds: 720, pace: 360, heartRate: 130 },
  { seconds: 250, pace: 250, heartRate: 170 },
  { seconds: 120, pace: 360, heartRate: 150 },
];
const actualOf = (session: typeof intervals, laps: readonly Lap[], trace: readonly TracePoint[]) =>
  compareSteps(session, { laps, trace })?.steps.map(({ actual }) => [actual.distance, actual.time]);

describe('a run beside its session', () => {
  it('is read by its laps, where one was pressed for each step', () => {
    const laps = [lap(2_010, 722, 131.4), lap(1_000, 251), lap(330, 121, 150)];

    expect(compareSteps(intervals, { laps, trace: aTrace(asPlanned) })).toEqual({
      by: 'laps',
      steps: [
        expect.objectContaining({ actual: { distance: 2_010, time: 722, pace: 359, averageHeartRate: 131 } }),
        expect.objectContaining({ actual: { distance: 1_000, time: 251, pace: 251, averageHeartRate: null } }),
        expect.objectContaining({ actual: { distance: 330, time: 121, pace: 367, averageHeartRate: 150 } }),
      ],
    });
  });

  it('overlooks the last press on the way home', () => {
    const laps = [lap(2_000, 720), lap(1_000, 250), lap(333, 120), lap(12, 6)];

    expect(compareSteps(intervals, { laps, trace: [] })).toMatchObject({ by: 'laps', steps: { length: 3 } });
  });

  it.each([
    ['a lap for each kilometre', [lap(1_000, 360), lap(1_000, 360), lap(1_000, 250), lap(333, 120)]],
    ['laps unlike the steps', [lap(1_000, 360), lap(1_000, 360), lap(1_333, 370)]],
    ['no laps', []],
  ])('is read along its trace with %s', (_, laps) => {
    expect(compareSteps(intervals, { laps, trace: aTrace(asPlanned) })).toMatchObject({
      by: 'trace',
      steps: [
        { role: 'warm-up', actual: { distance: 2_000, time: 720, pace: 360, averageHeartRate: 130 } },
        { role: 'work', actual: { distance: 1_000, time: 250, pace: 250, averageHeartRate: 170 } },
        { role: 'cool-down', actual: { distance: 333, time: 120, pace: 360, averageHeartRate: 150 } },
      ],
    });
  });

  it('finds the end of a step between two points far apart', () => {
    const sparse = aTrace([{ seconds: 1_200, pace: 300 }], 400);
    const halves = sessionOf(measured('work', 2_000, 300), measured('work', 2_000, 300));

    expect(actualOf(halves, [], sparse)).toEqual([
      [2_000, 600],
      [2_000, 600],
    ]);
  });

  it('is not read where there are no steps, or neither laps nor a trace', () => {
    expect(compareSteps(sessionOf(), { laps: [], trace: aTrace(asPlanned) })).toBeNull();
    expect(compareSteps(intervals, { laps: [], trace: [] })).toBeNull();
    expect(compareSteps(intervals, { laps: [], trace: aTrace(asPlanned).slice(0, 1) })).toBeNull();
  });
});

describe('a pause', () => {
  const trace = aTrace(asPlanned);
  const paused = (at: number) => [...trace.slice(0, at + 1), ...trace.slice(at)];

  it.each([300, 720, 800])('in which the watch stood, after %d s, changes nothing', (at) => {
    expect(compareSteps(intervals, { laps: [], trace: paused(at) })).toEqual(
      compareSteps(intervals, { laps: [], trace }),
    );
  });

  it('in which the watch ran on costs the step in which it fell its pace', () => {
    const stood = trace.map((point, place) => (place > 820 ? { ...point, time: seconds(point.time + 60) } : point));

    expect(compareSteps(intervals, { laps: [], trace: stood })?.steps).toMatchObject([
      { actual: { time: 720 }, verdict: 'within' },
      { actual: { time: 310, pace: 310 }, verdict: 'slower' },
      { actual: { time: 120 }, verdict: 'within' },
    ]);
  });
});

describe('a heart that was not listened to', () => {
  it('is left out of a step, and no figure where it is missing from all of it', () => {
    const lost = [
      { seconds: 360, pace: 360, heartRate: null },
      { seconds: 300, pace: 360, heartRate: 140 },
      { seconds: 60, pace: 360, heartRate: null },
      { seconds: 250, pace: 250, heartRate: null },
      { seconds: 120, pace: 360, heartRate: 150 },
    ];
    const steps = compareSteps(intervals, { laps: [], trace: aTrace(lost) })?.steps;

    expect(steps?.map(({ actual }) => actual.averageHeartRate)).toEqual([140, null, 150]);
  });

  it('counts by the time it beat so, however unevenly the trace tells of it', () => {
    const at = (time: number, heartRate: number | null) => ({
      ...{ time: seconds(time), distance: metres(time * 4), heartRate, altitude: null },
    });
    // From 120 to 160 over 400 s, told seldom at first and often in the end.
    const rising = [0, 100, 200, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390, 400].map((time) =>
      at(time, 120 + time / 10),
    );
    const whole = compareSteps(sessionOf(timed('work', 400, 250)), { laps: [], trace: rising });
    const parts = compareSteps(sessionOf(timed('work', 150, 250), timed('work', 20, 250), timed('work', 230, 250)), {
      laps: [],
      trace: rising,
    });

    expect(whole?.steps.map(({ actual }) => actual.averageHeartRate)).toEqual([140]);
    // The second lies between two points; it is told all the same.
    expect(parts?.steps.map(({ actual }) => actual.averageHeartRate)).toEqual([128, 136, 149]);
  });

  it('says nothing of a step of which it was hardly heard', () => {
    const trace = aTrace([
      { seconds: 380, pace: 250, heartRate: null },
      { seconds: 20, pace: 250, heartRate: 150 },
    ]);

    const steps = compareSteps(sessionOf(timed('work', 400, 250)), { laps: [], trace })?.steps;
    expect(steps?.map(({ actual }) => actual.averageHeartRate)).toEqual([null]);
  });
});

describe('a run shorter than prescribed', () => {
  const three = sessionOf(measured('work', 2_000, 300), measured('work', 2_000, 300), measured('cool-down', 500, 300));

  it('has nothing of the steps it did not come to, and no word on their pace', () => {
    expect(compareSteps(three, { laps: [], trace: aTrace([{ seconds: 1_140, pace: 300 }]) })?.steps).toMatchObject([
      { actual: { distance: 2_000, time: 600 }, verdict: 'within' },
      { actual: { distance: 1_800, time: 540, pace: 300 }, verdict: 'within' },
      { actual: { distance: 0, time: 0, pace: null, averageHeartRate: null }, verdict: null },
    ]);
  });

  it('is not read along the steps once it is more than a fifth short by distance and by time', () => {
    expect(compareSteps(three, { laps: [], trace: aTrace([{ seconds: 1_070, pace: 300 }]) })).toBeNull();
    // Short by distance alone: walked, but as long as planned.
    expect(compareSteps(three, { laps: [], trace: aTrace([{ seconds: 1_350, pace: 450 }]) })).toMatchObject({
      by: 'trace',
    });
  });
});

describe('the verdict on a pace', () => {
  const one = sessionOf(measured('work', 1_000, 300));

  // Planned 295–305 s/km, and a watch is believed to within 3.
  it.each<[number, Verdict]>([
    [291, 'faster'],
    [292, 'within'],
    [300, 'within'],
    [308, 'within'],
    [309, 'slower'],
  ])('of %d s/km is: %s', (pace, verdict) => {
    expect(compareSteps(one, { laps: [lap(1_000, pace)], trace: [] })?.steps[0]?.verdict).toBe(verdict);
  });

  it('is none of a step by effort', () => {
    const strides = sessionOf({ ...measured('strides', 100, 220), pace: null });

    expect(compareSteps(strides, { laps: [lap(100, 20)], trace: [] })?.steps[0]).toMatchObject({
      planned: { pace: null },
      actual: { pace: 200 },
      verdict: null,
    });
  });
});

describe('any run read along its steps', () => {
  const pace = fc.integer({ min: 180, max: 600 });
  const step = fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 20 }), pace)
    .map(([isTimed, size, at]) => (isTimed ? timed('work', size * 60, at) : measured('work', size * 200, at)));
  const steps = fc.array(step, { minLength: 1, maxLength: 8 });
  /** As long as planned within a tenth or so, at paces of its own. */
  const share = fc.double({ min: 0.85, max: 1.1, noNaN: true });

  it('is shared out among them: every step in its place, none for more than planned, together no more than was run', () => {
    fc.assert(
      fc.property(steps, share, fc.array(pace, { minLength: 8, maxLength: 8 }), (planned, lasting, paces) => {
        const trace = aTrace(
          planned.map((one, place) => ({ seconds: one.seconds * lasting, pace: paces[place] ?? 300 })),
        );
        const comparison = compareSteps(sessionOf(...planned), { laps: [], trace });
        const found = comparison?.steps ?? [];
        const sum = (amount: 'distance' | 'time') => found.reduce((total, { actual }) => total + actual[amount], 0);
        const last = trace.at(-1);

        expect(found.map((one) => one.planned.distance)).toEqual(planned.map((one) => one.metres));
        for (const [place, { amount }] of planned.entries())
          if (amount.unit === 'm') expect(found[place]?.actual.distance).toBeLessThanOrEqual(Math.ceil(amount.metres));
          else expect(found[place]?.actual.time).toBeLessThanOrEqual(amount.seconds);
        // Each step is told to the metre and the second.
        expect(sum('distance')).toBeLessThanOrEqual((last?.distance ?? 0) + found.length);
        expect(sum('time')).toBeLessThanOrEqual((last?.time ?? 0) + found.length);
      }),
    );
  });

  it('is what was planned, run as it was planned', () => {
    fc.assert(
      fc.property(steps, (planned) => {
        const laps = planned.map((one) => lap(one.metres, one.seconds));
        const comparison = compareSteps(sessionOf(...planned), { laps, trace: [] });

        expect(comparison?.by).toBe('laps');
        for (const { verdict } of comparison?.steps ?? []) expect(verdict).toBe('within');
      }),
    );
  });
});
