import fc from 'fast-check';
import { ageBands, equipments, experiences } from '../../shared/domain/athlete/picture';
import { bodySites } from '../../shared/domain/check-in/check-in';
import { phases } from '../../shared/domain/plan/plan';
import { exerciseOf } from '../../shared/domain/strength/exercises';
import type { SetLog, StrengthRecord } from '../../shared/domain/strength/set-log';
import type { StrengthOrder } from '../../shared/domain/strength/strength-order';
import type { StrengthWorkout } from '../../shared/domain/strength/strength-workout';
import { addDays, isoDate } from '../../shared/domain/units/calendar';
import { kilograms } from '../../shared/domain/units/quantity';
import { aNiggle } from './a-niggle';
import { aStrengthOrder } from './strength';

/** A strength day of an intermediate runner with dumbbells, in the build, with time and no hard day near. */
export const aStrengthDay = (wish: Partial<StrengthOrder> = {}): StrengthOrder =>
  aStrengthOrder({ minutes: 40, daysToHard: 3, daysToRace: 60, ...wish });

export type Feel = 'well' | 'too-hard' | 'painful' | 'missed' | 'not-logged';

/** The workout as done, by how it felt; weights that were left open are chosen. */
export const asDone = (workout: StrengthWorkout, feel: Feel, date = isoDate('2027-02-01')): StrengthRecord => ({
  date,
  workout,
  sets:
    feel === 'not-logged'
      ? []
      : workout.exercises.flatMap(({ exercise, sets, amount, effort, weight }) =>
          Array.from(
            { length: sets },
            (_, index): SetLog => ({
              exercise,
              set: index + 1,
              count: feel === 'missed' ? Math.max(0, amount.count - 2) : amount.count,
              weight: exerciseOf(exercise).weighted ? (weight ?? kilograms(12)) : null,
              effort: feel === 'too-hard' ? Math.min(10, effort + 2) : effort,
              pain: feel === 'painful' ? 5 : 0,
            }),
          ),
        ),
});

const feels = fc.constantFrom<Feel>('well', 'well', 'well', 'too-hard', 'painful', 'missed', 'not-logged');

/** Orders as they might come, without what was done before. */
const bareOrders: fc.Arbitrary<StrengthOrder> = fc
  .record({
    ageBand: fc.constantFrom(...ageBands),
    experience: fc.constantFrom(...experiences),
    equipment: fc.constantFrom(...equipments),
    minutes: fc.integer({ min: 15, max: 60 }),
    phase: fc.constantFrom(...phases),
    recovery: fc.boolean(),
    daysToRace: fc.option(fc.integer({ min: 0, max: 100 })),
    daysToHard: fc.option(fc.integer({ min: 1, max: 7 })),
    niggles: fc.array(
      fc
        .record({
          site: fc.constantFrom(...bodySites),
          severity: fc.integer({ min: 0, max: 10 }),
          altersGait: fc.boolean(),
        })
        .map(aNiggle),
      { maxLength: 2 },
    ),
  })
  .map((wish) => aStrengthDay(wish));

/** Orders with a history written by `write` itself, done well and less well. */
export const ordersWithHistory = (write: (order: StrengthOrder) => StrengthWorkout): fc.Arbitrary<StrengthOrder> =>
  fc.tuple(bareOrders, fc.array(feels, { maxLength: 12 })).map(([order, past]) => {
    const before: StrengthRecord[] = [];
    past.forEach((feel, index) => {
      const date = addDays(order.date, 3 * (index - past.length));
      const earlier = { ...order, date, phase: 'base' as const, recovery: false, niggles: [], daysToRace: null };
      before.push(asDone(write({ ...earlier, before: [...before] }), feel, date));
    });
    return { ...order, before };
  });
