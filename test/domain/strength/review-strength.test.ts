import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeHouseStrength } from '../../../shared/coach/house/strength-workout';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../../shared/domain/strength/exercises';
import { reviewStrength } from '../../../shared/domain/strength/review-strength';
import type { PrescribedExercise, StrengthWorkout } from '../../../shared/domain/strength/strength-workout';
import { workoutTime } from '../../../shared/domain/strength/workout-time';
import { kilograms, seconds } from '../../../shared/domain/units/quantity';
import { aStrengthDay, ordersWithHistory } from '../../builders/strength-history';

const order = aStrengthDay();
const good = writeHouseStrength(order);
const first = good.exercises.find(({ exercise }) => exercise === 'goblet-squat') as PrescribedExercise;
const rulesFor = (change: Partial<PrescribedExercise>): readonly string[] =>
  reviewStrength(order, {
    ...good,
    exercises: good.exercises.map((one) => (one === first ? { ...one, ...change } : one)),
  }).objections.map(({ rule }) => rule);

describe('the review of a strength workout', () => {
  it('agrees with a good one', () => {
    expect(reviewStrength(order, good)).toEqual({ accepted: true, objections: [] });
  });

  it('knows only the exercises of the catalogue', () => {
    expect(rulesFor({ exercise: 'snatch' as ExerciseId })).toContain('catalogue');
    expect(rulesFor({ exercise: 'toString' as ExerciseId })).toContain('catalogue');
  });

  it('objects to what the athlete has no equipment or no practice for', () => {
    expect(rulesFor({ exercise: 'leg-press', substitute: null })).toContain('fits-the-athlete');
    expect(rulesFor({ exercise: 'single-leg-sit-to-stand' })).not.toContain('fits-the-athlete');
  });

  it.each<Partial<PrescribedExercise>>([
    { sets: 9 },
    { sets: 1.5 },
    { sets: Number.NaN },
    { amount: { unit: 'reps', count: 50 } },
    { amount: { unit: 's', count: 10 } },
    { effort: 10 },
    { rest: seconds(5) },
    { tempo: 'as fast as you can' },
  ])('objects to the dose %j', (change) => {
    expect(rulesFor(change)).toContain('dose');
  });

  it('lets nobody invent a weight', () => {
    expect(rulesFor({ weight: kilograms(60) })).toEqual(['weight']);
    expect(rulesFor({ weight: kilograms(Number.NaN) })).toEqual(['weight']);
  });

  it('objects to a substitute for another part of the body', () => {
    expect(rulesFor({ substitute: 'plank' })).toEqual(['substitute']);
  });

  it('objects to too many minutes and to the same part twice', () => {
    const long = { ...good, exercises: good.exercises.map((one) => ({ ...one, sets: 3, rest: seconds(90) })) };
    const twice = { ...good, exercises: [...good.exercises.slice(0, 5), first] };

    expect(reviewStrength({ ...order, minutes: 20 }, long).objections.map(({ rule }) => rule)).toContain('minutes');
    expect(reviewStrength(order, twice).objections.map(({ rule }) => rule)).toContain('one-a-slot');
  });

  it('accepts nothing hostile that is out of bounds', () => {
    const prescriptions = fc.record({
      exercise: fc.constantFrom(...exerciseIds),
      sets: fc.integer({ min: 0, max: 6 }),
      amount: fc.record({
        unit: fc.constantFrom('reps' as const, 's' as const, 'm' as const),
        count: fc.integer({ min: 0, max: 40 }),
      }),
      effort: fc.integer({ min: 1, max: 10 }),
      weight: fc.option(fc.integer({ min: -5, max: 100 }).map(kilograms)),
      rest: fc.integer({ min: 0, max: 300 }).map(seconds),
      tempo: fc.constantFrom(null, '3-0-3', 'fast'),
      substitute: fc.option(fc.constantFrom(...exerciseIds)),
      note: fc.constant('Heavier than ever.'),
    });
    fc.assert(
      fc.property(
        ordersWithHistory(writeHouseStrength),
        fc.array(prescriptions, { maxLength: 8 }),
        fc.nat(),
        (asked, made, at) => {
          const written = writeHouseStrength(asked).exercises;
          const place = written.length === 0 ? 0 : at % written.length;
          const reply: StrengthWorkout = {
            note: '',
            exercises: [...written.slice(0, place), ...made.slice(0, 1), ...written.slice(place + 1)],
          };
          if (!reviewStrength(asked, reply).accepted) return;

          for (const { exercise, effort, sets } of reply.exercises) {
            expect(effort).toBeLessThanOrEqual(8);
            expect(sets).toBeLessThanOrEqual(4);
            if (exerciseOf(exercise).slot === 'plyo')
              expect(asked.niggles.every(({ severity }) => severity === 0)).toBe(true);
          }
          expect(workoutTime(reply.exercises)).toBeLessThanOrEqual(60 * (Math.min(45, asked.minutes) + 1));
        },
      ),
      { numRuns: 400, seed: 9 },
    );
  });
});
