import type { SignalKind } from '../signal';

/** Signals that ask for less of any training, and not of running alone: tiredness, illness, a wish for less. */
const whole: readonly SignalKind[] = [
  'strained',
  'strained-again',
  'overloaded',
  'tired-on-little',
  'overreached',
  'asks-for-less',
  'ill',
];

export const sparesTheBody = (signal: SignalKind): boolean => whole.includes(signal);
