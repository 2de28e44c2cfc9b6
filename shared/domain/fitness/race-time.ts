import type { Metres, Seconds } from '../units/quantity';

/** A distance and the time it took. */
export type RaceTime = Readonly<{ distance: Metres; time: Seconds }>;
