import { isIntense } from '../session/is-intense';
import type { Session } from '../session/session';
import { stepsInOrder } from '../session/session-facts';
import type { TakenOut } from './envelope';

/** From here on an easy run is a long one when long runs are out: the legs count minutes (our rule). */
export const longMinutes = 75;

/** Whether a session holds what is to be taken out. `runs` are the runs of its week. */
export const holdsTakenOut = (session: Session, part: TakenOut, runs: readonly Session[]): boolean => {
  switch (part) {
    case 'fastest':
      return session.zoneTimes[5] + withoutStrides(session) > 0;
    case 'hard':
      return isIntense(session) || session.zoneTimes[3] > 0;
    case 'hills':
      return session.kind === 'hills' || /hill sprints/.test(session.notation);
    case 'strides':
      return stepsInOrder(session).some(({ role }) => role === 'strides');
    case 'long':
      return session.duration > 60 * longMinutes && runs.includes(session);
  }
};

/** Seconds of zone 6 that are no strides. */
const withoutStrides = (session: Session): number =>
  stepsInOrder(session).reduce(
    (sum, { role, zone, seconds }) => (role !== 'strides' && zone === 6 ? sum + seconds : sum),
    0,
  );
