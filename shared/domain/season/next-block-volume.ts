import { type Metres, metres } from '../units/quantity';

/** Share of the last block's mean week with which the next block begins (our rule). */
const share = 0.6;

/**
 * Running in the first week after a race and its recovery: a fair part of the block before, and never more than is run
 * now.
 */
export const nextBlockVolume = (lastBlock: readonly Metres[], actual: Metres): Metres => {
  if (lastBlock.length === 0) return actual;
  const mean = lastBlock.reduce((sum, week) => sum + week, 0) / lastBlock.length;
  return metres(Math.min(share * mean, actual));
};
