import { type Metres, metres } from '../units/quantity';

/** A week as far as it tells how heavy a plan is. */
export type TellingWeek = Readonly<{
  volume: Metres;
  /** No race in it and no running day lost. */
  isWhole: boolean;
}>;

/**
 * The heaviest full week, which decides whether a marathon tapers for two weeks or three. The last two weeks taper
 * either way; a plan without a whole week before them is told by its heaviest.
 */
export const tellingPeak = (weeks: readonly TellingWeek[]): Metres => {
  const training = weeks.slice(0, -2);
  const whole = training.filter(({ isWhole }) => isWhole);
  return metres(Math.max(0, ...(whole.length > 0 ? whole : training).map(({ volume }) => volume)));
};
