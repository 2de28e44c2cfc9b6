import { zoneOfPace } from '../../domain/fitness/pace-zones';
import type { Brief } from './brief';
import { distance, type RacePace, time } from './sets';

const minutesOf = (count: number): ReturnType<typeof time> => time(60 * count);
const reps = {
  '5K': [distance(1000), distance(800), minutesOf(3), distance(1200)],
  '10K': [distance(2000), distance(1000), minutesOf(4), distance(1600), minutesOf(6)],
  half: [minutesOf(10), distance(3000), minutesOf(12), distance(2000), minutesOf(5)],
  marathon: [distance(3000), minutesOf(15), distance(4000), minutesOf(10), distance(2000)],
};

/** The goal's own pace as an effort; null where the goal has none of its own. */
export const ownRace = ({ picture: { goal }, context }: Brief): RacePace | null => {
  if (goal.kind !== 'race' || goal.distance === '50K' || goal.distance === '100K') return null;
  const pace = context.racePaces[goal.distance];
  return { effort: goal.distance, pace, zone: zoneOfPace(pace, context.zones), reps: reps[goal.distance] };
};

export const isShortRace = ({ picture: { goal } }: Brief): boolean =>
  goal.kind === 'race' && (goal.distance === '5K' || goal.distance === '10K');
