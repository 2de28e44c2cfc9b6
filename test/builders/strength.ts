import fc from 'fast-check';
import { ageBands, equipments, experiences } from '../../shared/domain/athlete/picture';
import { phases } from '../../shared/domain/plan/plan';
import { exerciseIds, exerciseOf } from '../../shared/domain/strength/exercises';
import type { StrengthOrder } from '../../shared/domain/strength/strength-order';
import type { PrescribedExercise, StrengthWorkout } from '../../shared/domain/strength/strength-workout';
import { isoDate } from '../../shared/domain/units/calendar';
import { kilograms, seconds } from '../../shared/domain/units/quantity';

export const aStrengthOrder = (wish: Partial<StrengthOrder> = {}): StrengthOrder => ({
  sessionId: 'plan_w05_3',
  date: isoDate('2027-02-03'),
  ageBand: '35-49',
  experience: 'intermediate',
  equipment: 'dumbbells',
  minutes: 30,
  phase: 'build',
  recovery: false,
  daysToRace: 53,
  daysToHard: 2,
  niggles: [],
  before: [],
  words: '',
  ...wish,
});

const anyPrescribed: fc.Arbitrary<PrescribedExercise> = fc
  .record({
    exercise: fc.constantFrom(...exerciseIds),
    sets: fc.integer({ min: 1, max: 4 }),
    count: fc.integer({ min: 1, max: 30 }),
    effort: fc.integer({ min: 1, max: 9 }),
    weight: fc.option(fc.integer({ min: 1, max: 400 }).map((quarters) => kilograms(quarters / 2))),
    rest: fc.integer({ min: 0, max: 300 }).map(seconds),
    tempo: fc.constantFrom(null, '3-0-1', '2-1-2'),
    substitute: fc.option(fc.constantFrom(...exerciseIds)),
    note: fc.constantFrom('', 'Slower on the way down than last time.'),
  })
  .map(({ count, ...one }) => ({ ...one, amount: { unit: exerciseOf(one.exercise).measure, count } }));

/** Any workout that can be written down, sensible or not. */
export const anyStrengthWorkout: fc.Arbitrary<StrengthWorkout> = fc.record({
  note: fc.constant('Strong calves carry the weeks to come.'),
  exercises: fc.uniqueArray(anyPrescribed, { minLength: 1, maxLength: 8, selector: ({ exercise }) => exercise }),
});

export const strengthOrders: fc.Arbitrary<StrengthOrder> = fc
  .record({
    ageBand: fc.constantFrom(...ageBands),
    experience: fc.constantFrom(...experiences),
    equipment: fc.constantFrom(...equipments),
    minutes: fc.constantFrom(15, 20, 30, 45, 60),
    phase: fc.constantFrom(...phases),
    recovery: fc.boolean(),
    daysToHard: fc.option(fc.integer({ min: 1, max: 7 })),
    workouts: fc.array(anyStrengthWorkout, { maxLength: 4 }),
  })
  .map(({ workouts, ...wish }) =>
    aStrengthOrder({
      ...wish,
      before: workouts.map((workout) => ({
        date: isoDate('2027-01-27'),
        workout,
        sets: workout.exercises.flatMap(({ exercise, sets, amount: { count }, weight }) =>
          Array.from({ length: sets }, (_, set) => ({ exercise, set: set + 1, count, weight, effort: 7, pain: null })),
        ),
      })),
    }),
  );
