declare const unit: unique symbol;

/** A number that wears its unit, so that 270 seconds can never be passed for 270 metres. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Metres = Quantity<'m'>;
export type Seconds = Quantity<'s'>;
export type SecondsPerKm = Quantity<'s/km'>;
export type MetresPerSecond = Quantity<'m/s'>;
export type Kilograms = Quantity<'kg'>;

/** Training load: one hour at threshold pace is 100. */
export type Load = Quantity<'load'>;

export const metres = (value: number): Metres => value as Metres;
export const kilometres = (value: number): Metres => (value * 1000) as Metres;
export const seconds = (value: number): Seconds => value as Seconds;
export const minutes = (value: number): Seconds => (value * 60) as Seconds;
export const secondsPerKm = (value: number): SecondsPerKm => value as SecondsPerKm;
export const metresPerSecond = (value: number): MetresPerSecond => value as MetresPerSecond;
export const kilograms = (value: number): Kilograms => value as Kilograms;
export const load = (value: number): Load => value as Load;
