import type { Picture } from '../../../domain/athlete/picture';
import type { PaceZones } from '../../../domain/fitness/fitness';
import type { Blueprint } from '../../../domain/plan/blueprint';
import type { Objection } from '../../../domain/plan/review';

/** What Claude is asked to write: some weeks of a plan, inside its frame. */
export type PlanOrder = Readonly<{
  picture: Picture;
  zones: PaceZones;
  blueprint: Blueprint;
  /** Numbers of the weeks to write. */
  weeks: readonly number[];
  /** What was wrong with them the time before; none at the first attempt. */
  objections: readonly Objection[];
}>;

/** Weeks that one reply can hold within its time; what lies before them is the house coach’s. */
const mostWeeksInOneReply = 24;

/** The weeks of an order that one reply can hold: the last ones, where it asks for more. */
export const weeksInOneReply = (weeks: readonly number[]): readonly number[] =>
  [...new Set(weeks)].toSorted((one, other) => one - other).slice(-mostWeeksInOneReply);
