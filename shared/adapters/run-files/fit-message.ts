import { Profile, Utils } from '@garmin/fitsdk';
import type { Sport } from '../../domain/activity/recording';
import { capitalised } from '../../domain/units/capitalised';
import { sportNamed } from './sport-names';

/** A decoded message; a file may put anything into any field. */
export type FitMessage = Readonly<Record<string, unknown>>;

/** The number in a field, or null. */
export const numberOf = (message: FitMessage | undefined, ...fields: readonly string[]): number | null => {
  for (const field of fields) {
    const value = message?.[field];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
  }
  return null;
};

/**
 * The instant in a field, in milliseconds since 1970, or null. Below 2^28 it is seconds since power-on: no instant at
 * all.
 */
export const instantIn = (message: FitMessage | undefined, field: string): number | null => {
  const value = numberOf(message, field);
  return value === null || value < 0x10000000 ? null : value * 1000 + Utils.FIT_EPOCH_MS;
};

const named = (type: 'sport' | 'subSport' | 'manufacturer' | 'garminProduct', value: number | null): string | null => {
  const names = (Profile.types as Readonly<Record<string, Readonly<Record<number, string>>>>)[type];
  return value === null ? null : (names?.[value] ?? null);
};

const spaced = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2');

/** A sport and its kind as FIT numbers them; null where the file leaves it open. */
export const fitSport = (message: FitMessage | undefined): Sport | null => {
  const sport = named('sport', numberOf(message, 'sport'));
  const kind = named('subSport', numberOf(message, 'subSport'));
  if (sport === null || sport === 'all') return null;
  if (sport === 'running' || sport === 'fitnessEquipment') {
    if (kind === 'treadmill' || kind === 'indoorRunning' || kind === 'virtualActivity') return 'treadmill';
    if (kind === 'trail' || kind === 'ultra') return 'trail';
    return sport === 'running' ? 'run' : 'other';
  }
  return sport === 'generic' || sport === 'transition' ? 'other' : sportNamed(spaced(sport));
};

/** Maker and model in words. @example 'Garmin fr 965' */
export const fitDevice = (fileId: FitMessage | undefined, name: unknown): string | null => {
  const maker = named('manufacturer', numberOf(fileId, 'manufacturer'));
  const model =
    typeof name === 'string' && name.trim() !== ''
      ? name.trim()
      : maker === 'garmin'
        ? named('garminProduct', numberOf(fileId, 'product'))
        : null;
  const words = [maker, model].flatMap((word) => (word === null ? [] : [spaced(word)]));
  return words.length === 0 ? null : capitalised(words.join(' ')).slice(0, 100);
};
