import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ExpandedWorkout, expandWorkout } from '../../../shared/domain/session/expand-workout';
import { stepsInOrder } from '../../../shared/domain/session/session-facts';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { anExpansionContext } from '../../builders/expansion-context';
import { anyWorkout } from '../../builders/workouts';

const contexts = [170, 297, 480].map((threshold) => anExpansionContext(secondsPerKm(threshold)));
const anyCase = [anyWorkout, fc.constantFrom(...contexts)] as const;
const eachStep = ({ sections }: ExpandedWorkout) =>
  sections.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps));
const sum = (figures: readonly number[]): number => figures.reduce((one, other) => one + other, 0);

describe('any workout', () => {
  it('has its sums from its steps', () => {
    fc.assert(
      fc.property(...anyCase, (workout, context) => {
        const expanded = expandWorkout(workout, context);
        const steps = stepsInOrder(expanded);

        expect(expanded.duration).toBe(sum(steps.map(({ seconds }) => seconds)));
        const run = sum(steps.map(({ metres }) => metres));
        expect(expanded.distance).toBe(Math.floor(run / 100) * 100);
        const zoned = steps.filter(({ zone }) => zone !== null);
        expect(sum(Object.values(expanded.zoneTimes))).toBe(sum(zoned.map(({ seconds }) => seconds)));
      }),
    );
  });

  it('asks for paces inside their zone', () => {
    fc.assert(
      fc.property(...anyCase, (workout, context) => {
        for (const { zone, pace } of eachStep(expandWorkout(workout, context))) {
          if (pace === null || zone === null) continue;
          expect(pace.fastest).toBeLessThan(pace.slowest);
          expect(pace.fastest).toBeGreaterThanOrEqual(context.zones[zone].fastest);
          expect(pace.slowest).toBeLessThanOrEqual(context.zones[zone].slowest);
        }
      }),
    );
  });

  it('covers in each step the ground that its pace allows', () => {
    fc.assert(
      fc.property(...anyCase, (workout, context) => {
        for (const { pace, metres, seconds } of eachStep(expandWorkout(workout, context))) {
          if (pace === null) continue;
          // Half a metre and half a second of rounding.
          expect((seconds + 0.5) * 1000).toBeGreaterThanOrEqual((metres - 0.5) * pace.fastest);
          expect((seconds - 0.5) * 1000).toBeLessThanOrEqual((metres + 0.5) * pace.slowest);
        }
      }),
    );
  });

  it('costs more the longer it is', () => {
    fc.assert(
      fc.property(...anyCase, (workout, context) => {
        const once = expandWorkout(workout, context);
        const twice = expandWorkout({ ...workout, main: [...workout.main, ...workout.main] }, context);

        expect(twice.load).toBeGreaterThanOrEqual(once.load);
        expect(twice.duration).toBeGreaterThan(once.duration);
      }),
    );
  });
});
