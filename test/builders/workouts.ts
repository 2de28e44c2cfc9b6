import fc from 'fast-check';
import {
  type Amount,
  type Block,
  type Effort,
  runKinds,
  type Segment,
  type SessionKind,
  type Workout,
} from '../../shared/domain/session/workout';
import { metres, minutes, seconds } from '../../shared/domain/units/quantity';

const time: fc.Arbitrary<Amount> = fc
  .oneof(fc.integer({ min: 1, max: 200 }).map(minutes), fc.integer({ min: 5, max: 12_000 }).map(seconds))
  .map((length) => ({ unit: 's', seconds: length }));
const distance: fc.Arbitrary<Amount> = fc
  .oneof(fc.integer({ min: 20, max: 60_000 }), fc.constant(21_097.5), fc.constant(42_195))
  .map((length) => ({ unit: 'm', metres: metres(length) }));
const amount = fc.oneof(time, distance);

const efforts: readonly Effort[] = [1, 2, 3, 4, 5, 6, '5K', '10K', 'half', 'marathon', 'walk'];
const segmentOf = (length: fc.Arbitrary<Amount>): fc.Arbitrary<Segment> =>
  fc.record({ amount: length, effort: fc.constantFrom(...efforts) });

const blockOf = (length: fc.Arbitrary<Amount>): fc.Arbitrary<Block> => {
  const segment = segmentOf(length);
  return fc.oneof(
    segment.map((one): Block => ({ type: 'segment', ...one })),
    fc.record({
      type: fc.constant('repeat' as const),
      times: fc.integer({ min: 1, max: 30 }),
      work: fc.array(segment, { minLength: 1, maxLength: 3 }),
      recovery: fc.option(segment),
    }),
  );
};
const strides: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('strides' as const),
  times: fc.integer({ min: 1, max: 8 }),
  seconds: fc.integer({ min: 5, max: 30 }).map(seconds),
  uphill: fc.boolean(),
});

const workoutOf = (kinds: readonly SessionKind[], length: fc.Arbitrary<Amount>, block: fc.Arbitrary<Block>) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    warmUp: fc.option(length),
    main: fc.array(block, { minLength: 1, maxLength: 3 }),
    coolDown: fc.option(length),
  });

const strength: fc.Arbitrary<Workout> = time.map((length) => ({
  kind: 'strength',
  warmUp: null,
  main: [{ type: 'segment', amount: length, effort: 1 }],
  coolDown: null,
}));

/** A race, and a session at race pace, is nothing without its pace. */
const withPace = (workout: Workout): Workout =>
  workout.kind === 'race' || workout.kind === 'race-pace'
    ? {
        ...workout,
        main: [...workout.main, { type: 'segment', amount: { unit: 'm', metres: metres(5_000) }, effort: '5K' }],
      }
    : workout;

/** Any workout that can be written down, sensible or not. */
export const anyWorkout: fc.Arbitrary<Workout> = fc.oneof(
  { weight: 6, arbitrary: workoutOf([...runKinds, 'walk'], amount, fc.oneof(blockOf(amount), strides)).map(withPace) },
  { weight: 2, arbitrary: workoutOf(['bike', 'pool', 'elliptical'], time, blockOf(time)) },
  { weight: 1, arbitrary: strength },
);
