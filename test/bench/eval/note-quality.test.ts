import { describe, expect, it } from '@jest/globals';
import { noteQuality } from '../../../bench/eval/note-quality';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { aPlan } from '../../builders/plans/a-plan';

/** Two weeks whose sessions have these notes, in turn. */
const withNotes = (notes: readonly string[]): readonly PlanWeek[] => {
  const left = [...notes];
  const { weeks } = aPlan([
    { tue: 'EZ 8km', sun: 'LR 12km' },
    { tue: 'CR wu 2km + 3x6min Z4 (90s Z1) + cd 2km', sun: 'LR 13km' },
  ]);
  return weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((session) => ({ ...session, note: left.shift() ?? '' })),
  }));
};

describe('the quality of notes', () => {
  it('is seen in notes of their own length, day and words', () => {
    const found = noteQuality(
      withNotes([
        'Whole sentences all the way; if you cannot talk, slow down.',
        'Take water along, and begin slower than feels right.',
        'Each piece at {pace}, the last as calm as the first.',
        'A little longer than last week: stay in {zone} to the door.',
      ]),
    );

    expect(found).toMatchObject({ fitting: 1, specific: 1, withFigures: 0, repeated: 0, mostRepeated: 1 });
    expect(found.words).toBeCloseTo(10.5, 0);
  });

  it('is missed in notes that are short, general, full of figures and always the same', () => {
    const found = noteQuality(withNotes(['Good job!', 'Good job!', 'Good job!', 'Do 13 km in 1:15 today please.']));

    expect(found).toEqual({
      words: (3 * 2 + 7) / 4,
      fitting: 0.25,
      specific: 0,
      withFigures: 0.25,
      repeated: 0.75,
      mostRepeated: 3,
    });
  });

  it('is nothing where there are no notes', () => {
    expect(noteQuality(withNotes([]))).toMatchObject({ words: 0, fitting: 0, specific: 0, mostRepeated: 0 });
  });
});
