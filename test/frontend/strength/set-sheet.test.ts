import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  feelOf,
  progressOf,
  setReport,
  setSheet,
  withExercise,
  withFeel,
  withRow,
} from '../../../frontend/strength/set-sheet';
import { setLogReport } from '../../../shared/contract/strength';
import { kilograms, seconds } from '../../../shared/domain/units/quantity';

const facts = { slot: 'squat', eachSide: false, weighted: true, cues: ['Ribs down.'] } as const;
const workout: Parameters<typeof setSheet>[0] = {
  workoutId: 'w1',
  exercises: [
    {
      ...facts,
      cues: [...facts.cues],
      exercise: 'goblet-squat',
      name: 'Goblet squat',
      sets: 3,
      amount: { unit: 'reps', count: 10 },
      effort: 6,
      weight: kilograms(12.5),
      rest: seconds(75),
      tempo: '3-0-1',
      substitute: { ...facts, cues: [...facts.cues], exercise: 'tempo-squat', name: 'Slow squat', weighted: false },
      note: '',
      last: null,
    },
  ],
};
const now = '2026-11-26T18:00:00.000Z';

describe('the sets of a workout', () => {
  it('begin as prescribed, and none is told until it is ticked', () => {
    const sheet = setSheet(workout, null);

    expect(sheet[0]?.rows).toEqual(Array.from({ length: 3 }, () => ({ done: false, count: '10', weight: '12.5' })));
    expect(setReport(workout, sheet, now).sets).toEqual([]);
  });

  it('come back as they were told', () => {
    const told = withRow(withRow(setSheet(workout, null), 0, 0, { done: true }), 0, 2, {
      done: true,
      count: '8',
      weight: '10',
    });
    const { sets } = setReport(workout, told, now);

    expect(setSheet(workout, { sets })).toEqual(told);
    expect(progressOf(told)).toEqual({ done: 2, count: 3 });
  });

  it('keep what was told of effort and pain when another set is ticked', () => {
    const felt = [
      { exercise: 'goblet-squat', set: 1, count: 10, weight: kilograms(12.5), effort: 7, pain: 2 },
      { exercise: 'goblet-squat', set: 2, count: 10, weight: kilograms(12.5), effort: null, pain: null },
    ] as const;
    const sheet = withRow(setSheet(workout, { sets: [...felt] }), 0, 2, { done: true });

    expect(setReport(workout, sheet, now).sets).toEqual([...felt, { ...felt[1], set: 3 }]);
  });

  it('take one word on how the exercise felt for all of them, those to come included', () => {
    const first = withFeel(withRow(setSheet(workout, null), 0, 0, { done: true }), 0, { effort: 8 });
    const sheet = withRow(withFeel(first, 0, { pain: 0 }), 0, 1, { done: true });

    expect(setReport(workout, sheet, now).sets.map(({ effort, pain }) => [effort, pain])).toEqual([
      [8, 0],
      [8, 0],
    ]);
    expect(sheet.flatMap(feelOf)).toEqual([{ effort: 8, pain: 0 }]);
    expect(setSheet(workout, null).flatMap(feelOf)).toEqual([{}]);
  });

  it('are read from a sheet that a device kept before effort and pain were asked', () => {
    const kept = [{ exercise: 'goblet-squat', rows: [{ done: true, count: '10', weight: '12.5' }] }] as const;

    expect(setReport(workout, kept, now).sets).toMatchObject([{ set: 1, effort: null, pain: null }]);
  });

  it('are always told in a way the contract takes, whatever is typed', () => {
    const typed = fc.oneof(fc.constantFrom('', '8', '12,5', '0', '601', '-3', '1e9', 'ten'), fc.string());

    fc.assert(
      fc.property(typed, typed, fc.nat(2), (count, weight, index) => {
        const sheet = withRow(setSheet(workout, null), 0, index, { done: true, count, weight });

        expect(setLogReport.safeParse(setReport(workout, sheet, now)).error?.issues).toBeUndefined();
      }),
    );
  });

  it('take a comma in a weight', () => {
    const sheet = withRow(setSheet(workout, null), 0, 0, { done: true, weight: '12,5' });

    expect(setReport(workout, sheet, now).sets[0]?.weight).toBe(12.5);
  });

  it('start over with the substitute, without a weight meant for another exercise', () => {
    const ticked = withRow(setSheet(workout, null), 0, 0, { done: true });
    const [rows] = withExercise(ticked, workout, 0, 'tempo-squat');

    expect(rows).toEqual({
      exercise: 'tempo-squat',
      rows: Array.from({ length: 3 }, () => ({ done: false, count: '10', weight: '' })),
    });
  });
});
