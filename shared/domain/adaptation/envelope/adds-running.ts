import type { SignalKind } from '../signal';

/** Signals that may add running, where nothing else asks for less. */
export const addsRunning = (signal: SignalKind): boolean =>
  signal === 'feeling-strong' || signal === 'asks-for-more' || signal === 'way-back';
