import { formatDistance, type UnitSystem } from './format';
import { type Metres, metres } from './quantity';

/** A distance inside a sentence whose reader is not known yet. @example distanceSlot(metres(13900)) // '{13900 m}' */
export const distanceSlot = (distance: Metres): string => `{${Math.round(distance)} m}`;

/**
 * A sentence with its distances in the reader's unit.
 *
 * @example
 * fillDistances('The plan begins at {16100 m} a week.', 'mi') // 'The plan begins at 10 mi a week.'
 */
export const fillDistances = (sentence: string, units: UnitSystem): string =>
  sentence.replace(/\{(\d+) m\}/g, (_, length: string) => formatDistance(metres(Number(length)), units));
