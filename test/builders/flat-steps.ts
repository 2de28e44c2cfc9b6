import fc from 'fast-check';
import type {
  Flat,
  Repeat,
  SpeedRange,
  StepLength,
  WatchStep,
} from '../../shared/domain/session/structured/structured-step';
import { metres, metresPerSecond, seconds } from '../../shared/domain/units/quantity';

const wholeSeconds = fc.integer({ min: 1, max: 30_000 }).map(seconds);
const length: fc.Arbitrary<StepLength> = fc.oneof(
  wholeSeconds.map((time) => ({ by: 'time', seconds: time }) as const),
  wholeSeconds.map((time) => ({ by: 'open', expected: time }) as const),
  fc.integer({ min: 1, max: 2_000_000 }).map((tenths) => ({ by: 'distance', metres: metres(tenths / 10) }) as const),
);

const pace = fc.integer({ min: 120, max: 900 });
const target: fc.Arbitrary<SpeedRange> = fc.tuple(pace, pace).map(([one, other]) => ({
  slowest: metresPerSecond(1000 / Math.max(one, other)),
  fastest: metresPerSecond(1000 / Math.min(one, other)),
}));

const step: fc.Arbitrary<WatchStep> = fc.record({
  type: fc.constant('step' as const),
  length,
  intensity: fc.constantFrom('warmup', 'active', 'recovery', 'cooldown'),
  target: fc.option(target),
});

const group = fc.record({
  times: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 99 })),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

/** Any list of steps that a watch can hold. */
export const anyFlatSteps: fc.Arbitrary<Flat<WatchStep>> = fc.array(group, { maxLength: 5 }).map((groups) => {
  const flat: (WatchStep | Repeat)[] = [];
  for (const { times, steps } of groups) {
    const from = flat.length;
    flat.push(...steps);
    if (times > 1) flat.push({ type: 'repeat', from, times });
  }
  return flat;
});
