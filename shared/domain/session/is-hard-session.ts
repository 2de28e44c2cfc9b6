import { isRunKind } from './implied-parts';
import type { Session } from './session';
import { hardTime } from './session-facts';

/** Beyond these, running is hard on the body even when it is slow (our rule). */
const longRun = 100 * 60;
const greyZone = 15 * 60;

/**
 * Whether a session needs easy days around it: any work in zones 4–6 but strides, 15 minutes or more in zone 3, a run
 * of 100 minutes or more, or a race. Hard cross-training counts too; strength has a rule of its own.
 */
export const isHardSession = (session: Pick<Session, 'kind' | 'sections' | 'duration' | 'zoneTimes'>): boolean =>
  session.kind === 'race' ||
  hardTime(session) > 0 ||
  session.zoneTimes[3] >= greyZone ||
  (isRunKind(session.kind) && session.duration >= longRun);
