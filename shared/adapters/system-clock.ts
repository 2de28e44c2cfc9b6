import type { Clock } from '../ports';

/** The clock on the wall, or one that stands still at `fixedNow`, an ISO instant. @throws RangeError */
export const systemClock = (fixedNow?: string): Clock => {
  const ticks = () => performance.now();
  if (fixedNow === undefined) return { now: () => new Date(), ticks };
  const instant = new Date(fixedNow);
  if (Number.isNaN(instant.getTime()))
    throw new RangeError(`${fixedNow} is not an instant such as 2027-01-04T08:00:00Z.`);
  return { now: () => new Date(instant), ticks };
};
