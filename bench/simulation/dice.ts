/**
 * Chance that belongs to a runner, a purpose and a day: whatever else happens in a season, the same question gets the
 * same answer. So the two arms of a comparison meet the same illness on the same day.
 */
export type Dice = Readonly<{
  /** Even over 0–1. */
  even: (purpose: string, day?: number) => number;
  /** Normal with mean 0 and deviation 1. */
  normal: (purpose: string, day?: number) => number;
  between: (low: number, high: number, purpose: string, day?: number) => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number, purpose: string, day?: number) => number;
  pick: <Item>(items: readonly Item[], purpose: string, day?: number) => Item;
}>;

export const dice = (seed: number): Dice => {
  const even = (purpose: string, day = 0): number => scrambled(`${seed}/${purpose}/${day}`);
  const between = (low: number, high: number, purpose: string, day = 0): number =>
    low + (high - low) * even(purpose, day);
  const whole = (low: number, high: number, purpose: string, day = 0): number =>
    low + Math.floor((high - low + 1) * even(purpose, day));
  return {
    even,
    between,
    whole,
    pick: (items, purpose, day = 0) => items[whole(0, items.length - 1, purpose, day)] as (typeof items)[number],
    // Box and Muller (1958); the first number is kept off zero, whose logarithm is none.
    normal: (purpose, day = 0) =>
      Math.sqrt(-2 * Math.log(1 - even(`${purpose}/1`, day))) * Math.cos(2 * Math.PI * even(`${purpose}/2`, day)),
  };
};

/** A text as a number from 0 up to 1: FNV-1a, then the finish of MurmurHash3. */
const scrambled = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};
