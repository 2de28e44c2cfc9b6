import fc from 'fast-check';
import { type Goal, raceDistances } from '../../shared/domain/goal/goal';
import type { RankedGoal } from '../../shared/domain/goal/ranked-goal';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { aTime } from './ranked-races';

/** Goals as someone might wish for them at the start of a year: too many, too close, beyond it. */
export const someGoals = (startsOn: IsoDate): fc.Arbitrary<readonly RankedGoal[]> => {
  const day = fc.noBias(fc.integer({ min: -5, max: 380 })).map((days) => addDays(startsOn, days));
  const race: fc.Arbitrary<Goal> = fc
    .record({ distance: fc.constantFrom(...raceDistances), date: day, finish: fc.boolean() })
    .map(({ distance, date, finish }) => ({
      kind: 'race',
      distance,
      date,
      aim: finish ? { kind: 'finish' } : aTime(distance),
    }));
  const fitness: fc.Arbitrary<Goal> = fc.integer({ min: 4, max: 30 }).map((weeks) => ({ kind: 'fitness', weeks }));
  const beginning: fc.Arbitrary<Goal> = fc
    .record({ weeks: fc.integer({ min: 4, max: 20 }), date: fc.option(day) })
    .map(({ weeks, date }) => ({ kind: 'from-zero', weeks, date }));

  return fc
    .array(
      fc.record({
        goal: fc.oneof(
          { weight: 8, arbitrary: race },
          { weight: 1, arbitrary: fitness },
          { weight: 1, arbitrary: beginning },
        ),
        priority: fc.constantFrom('A' as const, 'A' as const, 'B' as const, 'C' as const),
      }),
      { maxLength: 8 },
    )
    .map((goals) => goals.map((goal, index) => ({ ...goal, id: `goal-${index}` })));
};
