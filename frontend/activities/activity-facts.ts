import type { ActivityView } from '../../shared/contract/activity';
import { type SecondsPerKm, secondsPerKm } from '../../shared/domain/units/quantity';

/** Mean pace in motion; null where nothing was covered. */
export const paceOf = ({ distance, moving }: Pick<ActivityView, 'distance' | 'moving'>): SecondsPerKm | null =>
  distance > 0 && moving > 0 ? secondsPerKm(Math.round(moving / (distance / 1000))) : null;
