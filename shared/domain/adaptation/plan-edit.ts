import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';

/**
 * What a plan is drawn from that an athlete can change: `strength` is how much of it, `profile` what they told of
 * themselves.
 */
export const editedParts = ['goal', 'zones', 'schedule', 'strength', 'profile'] as const;

/** The athlete changed what the plan is drawn from: `picture` and `zones` as they are to be. */
export type PlanEdit = Readonly<{
  what: (typeof editedParts)[number];
  picture: Picture;
  zones: PaceZones;
}>;
