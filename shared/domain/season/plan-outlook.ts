import type { Picture } from '../athlete/picture';
import { recentVolume } from '../athlete/recent-volume';
import { raceOnDay } from '../goal/ranked-goal';
import { drawFrame } from '../plan/drawing/draw-frame';
import { easyDistance, runnerOf } from '../plan/drawing/runner';
import { obstacleBefore } from '../plan/refusal/obstacle';
import { addDays, mondayOf } from '../units/calendar';
import { type Metres, metres } from '../units/quantity';
import { nextBlockVolume } from './next-block-volume';
import type { Peak } from './peak';

type Recent = Picture['recent'];

/** Whether a plan for a peak can be drawn, and how the athlete comes out of it. */
export type PeakOutlook =
  | Readonly<{ status: 'possible'; recent: Recent }>
  | Readonly<{ status: 'refused'; sentence: string }>;

/** Draws the plan of a peak to see whether it leads far enough. `picture` is the athlete before it. */
export const peakOutlook = ({ race, start }: Peak, picture: Picture): PeakOutlook => {
  const monday = addDays(mondayOf(picture.startsOn), 7 * start);
  const startsOn = start === 0 ? picture.startsOn : monday;
  const planned = { ...picture, goal: race.goal, startsOn, supportingRaces: [] };

  const obstacle = obstacleBefore(planned);
  if (obstacle !== null) return { status: 'refused', sentence: obstacle.sentence };
  const { reached, weeks } = drawFrame(planned);
  if (!reached)
    return {
      status: 'refused',
      sentence: `Your long run cannot safely come far enough by ${raceOnDay(race)}. Choose a later race, or a shorter one.`,
    };

  const runs = weeks.map((week) => week.runs.map(({ distance }) => distance));
  return { status: 'possible', recent: after(runs, picture.recent) };
};

// Nobody comes out of a block with less than they brought, but a race and its recovery cost what it built.
const after = (weeks: readonly (readonly Metres[])[], before: Recent): Recent => {
  const volumes = weeks.map((runs) => metres(runs.reduce((sum, distance) => sum + distance, 0)));
  const kept = nextBlockVolume(volumes, metres(Math.max(...volumes)));
  const longest = nextBlockVolume([metres(Math.max(0, ...weeks.flat()))], metres(Number.POSITIVE_INFINITY));
  return {
    weeklyVolumes: Array.from({ length: 4 }, () => metres(Math.max(kept, recentVolume(before)))),
    longestRun: metres(Math.max(longest, before.longestRun)),
  };
};

/** What someone runs who has just begun: three times half an hour a week. */
export const recentAfterBeginning = (picture: Picture): Recent => {
  const runner = runnerOf(picture);
  const session = easyDistance(runner, 30);
  return { weeklyVolumes: Array.from({ length: 4 }, () => metres(3 * session)), longestRun: session };
};
