import type { Picture } from '../../athlete/picture';
import { planLength } from '../phase-lengths';
import { runnerOf } from './runner';

/** Weeks below which a plan leads to the finish in good health and to no time. */
export const isFinishSafely = (picture: Picture): boolean => {
  const { goal, recent, startsOn } = picture;
  if (goal.kind !== 'race') return false;
  const { current } = runnerOf(picture);
  const trained = { half: 30_000, marathon: 45_000, '50K': 50_000, '100K': 70_000, '5K': 0, '10K': 0 }[goal.distance];
  const isTrained = current >= trained && (goal.distance !== 'marathon' || recent.longestRun >= 16_000);
  const [usual, ready] = runways[goal.distance];
  return planLength(goal, startsOn) < (isTrained ? ready : usual);
};

/** Weeks for an athlete who comes to the distance, and for one who trains for it already (our rule). */
const runways = {
  '5K': [4, 4],
  '10K': [6, 6],
  half: [10, 8],
  marathon: [16, 12],
  '50K': [16, 12],
  '100K': [20, 16],
} as const;
