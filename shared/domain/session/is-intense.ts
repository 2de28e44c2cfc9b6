import type { Session } from './session';
import { hardTime } from './session-facts';

/** A quarter of an hour in zone 3 is work, whatever it is called (our rule). */
const longSteady = 15 * 60;

/**
 * Whether a session holds hard work: anything in zones 4–6 but strides, or 15 minutes of zone 3. Races are not meant.
 */
export const isIntense = (session: Pick<Session, 'kind' | 'sections' | 'zoneTimes'>): boolean =>
  session.kind !== 'race' && (hardTime(session) > 0 || session.zoneTimes[3] >= longSteady);
