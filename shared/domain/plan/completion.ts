import type { Picture } from '../athlete/picture';
import { recentVolume } from '../athlete/recent-volume';
import { kilometres } from '../units/quantity';
import { planLength } from './phase-lengths';

/** Whether the plan only has to bring the athlete to the finish in good health: by wish, or with too few weeks. */
export const isCompletion = (picture: Picture): boolean =>
  picture.goal.kind === 'race' && (picture.goal.aim.kind === 'finish' || isShortRunway(picture));

/**
 * Whether there are too few weeks to prepare a time over the goal's distance: such a plan is labelled finish-safely.
 */
export const isShortRunway = (picture: Picture): boolean =>
  planLength(picture.goal, picture.startsOn) < minimumRunway(picture);

/** Fewest weeks in which a time can be prepared; less for those who run a good deal already (our rule). */
export const minimumRunway = ({ goal, recent }: Picture): number => {
  if (goal.kind !== 'race') return 0;
  const volume = recentVolume(recent);
  const runs = (km: number): boolean => volume >= kilometres(km);

  switch (goal.distance) {
    case '5K':
      return 4;
    case '10K':
      return 6;
    case 'half':
      return runs(30) ? 8 : 10;
    case 'marathon':
      return runs(45) && recent.longestRun >= kilometres(16) ? 12 : 16;
    case '50K':
      return runs(50) ? 12 : 16;
    case '100K':
      return runs(70) ? 16 : 20;
  }
};
