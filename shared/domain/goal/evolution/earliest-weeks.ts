import type { Picture } from '../../athlete/picture';
import { minimumRunway } from '../../plan/completion';
import { postRaceRecovery } from '../../season/post-race-recovery';
import type { RaceDistance } from '../goal';

/** Weeks from one race until the next can be met: recovery, then the shortest plan that leads to a time. */
export const earliestWeeks = (next: RaceDistance, after: RaceDistance | null, picture: Picture): number => {
  const recovery = after === null ? 0 : Math.ceil(postRaceRecovery(after, picture).easyDays / 7);
  const goal = { kind: 'race', distance: next, date: picture.startsOn, aim: { kind: 'finish' } } as const;
  return recovery + minimumRunway({ ...picture, goal });
};
