import type { PaceRange } from '../../fitness/fitness';
import { metresPerSecond } from '../../units/quantity';
import type { Section, Step } from '../session';
import type { Amount } from '../workout';
import type { Flat, Intensity, Repeat, SpeedRange, StepLength, StructuredStep } from './structured-step';

const intensityOf = {
  'warm-up': 'warmup',
  work: 'active',
  strides: 'active',
  recovery: 'recovery',
  'cool-down': 'cooldown',
} as const satisfies Record<Step['role'], Intensity>;

/** The steps of a session as a watch takes them; `sectionsOf` reads them back. */
export const structuredSteps = (sections: readonly Section[]): Flat<StructuredStep> => {
  const flat: (StructuredStep | Repeat)[] = [];
  for (const { times, steps } of sections.flatMap(({ groups }) => groups)) {
    const from = flat.length;
    flat.push(...steps.map(structured));
    if (times > 1) flat.push({ type: 'repeat', from, times });
  }
  return flat;
};

const structured = ({ role, amount, zone, pace, metres, seconds }: Step): StructuredStep => ({
  type: 'step',
  length: lengthOf(amount),
  intensity: intensityOf[role],
  target: pace && speedsOf(pace),
  zone,
  isStride: role === 'strides',
  metres,
  seconds,
});

const lengthOf = (amount: Amount): StepLength =>
  amount.unit === 'm' ? { by: 'distance', metres: amount.metres } : { by: 'time', seconds: amount.seconds };

const speedsOf = ({ slowest, fastest }: PaceRange): SpeedRange => ({
  slowest: metresPerSecond(1000 / slowest),
  fastest: metresPerSecond(1000 / fastest),
});
