import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeHouseStrength } from '../../../shared/coach/house/strength-workout';
import { exerciseOf } from '../../../shared/domain/strength/exercises';
import { mostWeight, reviewStrength } from '../../../shared/domain/strength/review-strength';
import type { StrengthRecord } from '../../../shared/domain/strength/set-log';
import type { StrengthOrder } from '../../../shared/domain/strength/strength-order';
import { workoutTime } from '../../../shared/domain/strength/workout-time';
import { kilograms } from '../../../shared/domain/units/quantity';
import { aNiggle } from '../../builders/a-niggle';
import { aStrengthDay, asDone, type Feel, ordersWithHistory } from '../../builders/strength-history';

const slotsOf = (order: StrengthOrder) =>
  writeHouseStrength(order).exercises.map(({ exercise }) => exerciseOf(exercise).slot);

/** Workouts one after another, each done in the same way. */
const season = (order: StrengthOrder, count: number, feel: Feel): readonly StrengthRecord[] => {
  let before: readonly StrengthRecord[] = [];
  for (let turn = 0; turn < count; turn += 1)
    before = [...before, asDone(writeHouseStrength({ ...order, before }), feel)];
  return before;
};

describe('the house coach’s strength workouts', () => {
  it('are accepted by the review and fit the minutes, whoever asks and whatever was done before', () => {
    fc.assert(
      fc.property(ordersWithHistory(writeHouseStrength), (order) => {
        const workout = writeHouseStrength(order);

        expect(reviewStrength(order, workout).objections.map(({ sentence }) => sentence)).toEqual([]);
        expect(workoutTime(workout.exercises)).toBeLessThanOrEqual(60 * Math.min(45, order.minutes) + 60);
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it('hold five to seven exercises, the big ones among them', () => {
    const slots = slotsOf(aStrengthDay());

    expect(slots.length).toBeGreaterThanOrEqual(5);
    expect(slots.length).toBeLessThanOrEqual(7);
    expect(slots).toEqual(expect.arrayContaining(['squat', 'hinge', 'calf-straight']));
  });

  it('use the minutes there are', () => {
    for (const minutes of [25, 30, 45]) {
      const time = workoutTime(writeHouseStrength(aStrengthDay({ minutes })).exercises);
      expect(time).toBeGreaterThan(60 * minutes * 0.7);
    }
  });

  it('leave out jumps for whoever hurts anywhere, and everything with pain on a bone', () => {
    expect(slotsOf(aStrengthDay())).toContain('plyo');
    expect(slotsOf(aStrengthDay({ niggles: [aNiggle({ site: 'back', severity: 1 })] }))).not.toContain('plyo');
    expect(slotsOf(aStrengthDay({ niggles: [aNiggle({ site: 'bone', severity: 1 })] }))).toEqual([]);
  });

  it('leave out what loads a very sore tendon', () => {
    const slots = slotsOf(aStrengthDay({ niggles: [aNiggle({ site: 'achilles', severity: 6 })] }));

    expect(slots).not.toContain('calf-straight');
    expect(slots.length).toBeGreaterThanOrEqual(4);
  });

  it('are empty in race week, and say so', () => {
    const workout = writeHouseStrength(aStrengthDay({ phase: 'race', daysToRace: 3 }));

    expect(workout.exercises).toEqual([]);
    expect(workout.note).toContain('race is near');
  });

  it('hold less in a recovery week', () => {
    const sets = (recovery: boolean) =>
      writeHouseStrength(aStrengthDay({ recovery, minutes: 60 })).exercises.reduce((sum, one) => sum + one.sets, 0);

    expect(sets(true)).toBeLessThanOrEqual(0.6 * sets(false));
  });

  it('grow: repetitions first, then weight', () => {
    const records = season(aStrengthDay(), 6, 'well');
    const doses = records.flatMap(({ workout }) =>
      workout.exercises
        .filter(({ exercise }) => exercise === 'goblet-squat')
        .map(({ amount, weight }) => [amount.count, weight]),
    );

    expect(doses).toEqual([
      [10, null],
      [11, 12],
      [12, 12],
      [10, 13],
      [11, 13],
      [12, 13],
    ]);
  });

  it('step up nothing in a recovery week, and let nobody do so', () => {
    const before = season(aStrengthDay(), 3, 'well');
    const done = new Map(before.at(-1)?.workout.exercises.map((one) => [one.exercise, one]));
    const recovering = aStrengthDay({ before, recovery: true });
    const workout = writeHouseStrength(recovering);
    const again = workout.exercises.filter(({ exercise }) => done.has(exercise));

    expect(again.length).toBeGreaterThan(2);
    for (const { exercise, amount, weight } of again) {
      expect(amount).toEqual(done.get(exercise)?.amount);
      expect(weight ?? 0).toBeLessThanOrEqual(mostWeight(recovering, exercise));
    }
    const heavier = workout.exercises.map((one) => ({ ...one, weight: one.weight && kilograms(one.weight + 1) }));
    expect(reviewStrength(recovering, { ...workout, exercises: heavier }).accepted).toBe(false);
  });

  it('step back where it was harder than asked, and hold where nothing was logged', () => {
    const [first] = season(aStrengthDay(), 1, 'well');
    if (first === undefined) throw new Error('no workout');
    const next = (feel: Feel) =>
      writeHouseStrength(aStrengthDay({ before: [asDone(first.workout, feel)] })).exercises.find(
        ({ exercise }) => exercise === 'goblet-squat',
      );

    expect(next('too-hard')?.weight).toBe(10.5);
    expect(next('not-logged')?.amount).toEqual({ unit: 'reps', count: 10 });
  });

  it('leave out what hurt the last time', () => {
    const [first] = season(aStrengthDay(), 1, 'painful');
    const squat = first?.workout.exercises.find(({ exercise }) => exerciseOf(exercise).slot === 'squat')?.exercise;
    const next = writeHouseStrength(aStrengthDay({ before: first === undefined ? [] : [first] }));

    expect(next.exercises.map(({ exercise }) => exercise)).not.toContain(squat);
  });

  it('do not repeat an exercise without end', () => {
    const records = season(aStrengthDay(), 24, 'well');
    const inARow = new Map<string, number>();
    let longest = 0;
    for (const { workout } of records) {
      const now = new Set<string>(workout.exercises.map(({ exercise }) => exercise));
      for (const exercise of now) inARow.set(exercise, (inARow.get(exercise) ?? 0) + 1);
      for (const exercise of inARow.keys()) if (!now.has(exercise)) inARow.delete(exercise);
      longest = Math.max(longest, ...inARow.values());
    }

    expect(longest).toBeLessThanOrEqual(8);
    expect(
      new Set(records.flatMap(({ workout }) => workout.exercises.map(({ exercise }) => exercise))).size,
    ).toBeGreaterThan(12);
  });

  it('ask for technique, not weight, under 18 and the day before hard running', () => {
    for (const wish of [{ ageBand: '16-17' as const }, { daysToHard: 1 }]) {
      const { exercises } = writeHouseStrength(aStrengthDay(wish));
      expect(Math.max(...exercises.map(({ effort }) => effort))).toBeLessThanOrEqual(6);
    }
  });
});
