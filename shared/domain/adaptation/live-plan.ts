import type { Picture } from '../athlete/picture';
import type { Showable } from '../athlete/provenance';
import type { CheckIn } from '../check-in/check-in';
import type { PaceZones } from '../fitness/fitness';
import type { SessionLog } from '../log/session-log';
import type { Blueprint } from '../plan/blueprint';
import type { PlanWeek } from '../plan/plan';
import { daysBetween, type IsoDate } from '../units/calendar';

/** A plan in use: what is prescribed now, and everything reported about how it goes. */
export type LivePlan = Readonly<{
  picture: Picture;
  zones: PaceZones;
  /** The frame the plan was first drawn in, or drawn anew in since. */
  blueprint: Blueprint;
  /** All weeks of the plan as they stand now. */
  weeks: readonly PlanWeek[];
  today: IsoDate;
  /** Reported, or read from runs that may be shown to a model. */
  logs: readonly Showable<SessionLog>[];
  /** In order of week. */
  checkIns: readonly CheckIn[];
}>;

/** Number of the plan week that holds today, 1 before the plan begins. */
export const weekOfToday = ({ weeks, today }: LivePlan): number => {
  const first = weeks[0]?.monday ?? today;
  return Math.max(1, Math.floor(daysBetween(first, today) / 7) + 1);
};
