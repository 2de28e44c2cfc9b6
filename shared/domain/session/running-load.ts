import { type Load, load, type Seconds } from '../units/quantity';

/**
 * Running stress score: an hour at threshold speed is 100, and load grows with the square of the share of threshold
 * speed (Skiba's rTSS). Sum it by stretch: the mean speed of a session of intervals would hide its cost.
 *
 * @example
 * runningLoad(minutes(90), 0.8) // 96
 */
export const runningLoad = (time: Seconds, share: number): Load => load((time / 3600) * share ** 2 * 100);
