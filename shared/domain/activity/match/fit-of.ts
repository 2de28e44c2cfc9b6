type Planned = Readonly<{ distance: number; duration: number }>;
type Run = Readonly<{ distance: number; moving: number }>;

/** A run of this share of a session, more or less, may be it on another day. Our rule. */
const likeness = 0.25;
/** On its own day a session may have been cut to half of what it was, or run at twice the length. Our rule. */
const widestOnItsDay = 2;

const off = (planned: number, run: number): number =>
  planned <= 0 || run <= 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(run / planned));

/**
 * How far a run is from a session: by distance or by time, whichever agrees better, for some sessions are run by one
 * and some by the other. 0 is the same; 0.1 is about a tenth more or less.
 */
export const fitOf = (session: Planned, run: Run): number =>
  session.distance <= 0
    ? off(session.duration, run.moving)
    : Math.min(off(session.distance, run.distance), off(session.duration, run.moving));

/** Whether a run is long enough and short enough to be this session, on whatever day. */
export const isAlike = (session: Planned, run: Run): boolean => fitOf(session, run) <= Math.log(1 + likeness);

/** Whether a run on the day of a session may be it: a jog on the day of a long run is not the long run. */
export const isLikelyOnItsDay = (session: Planned, run: Run): boolean =>
  fitOf(session, run) <= Math.log(widestOnItsDay);
