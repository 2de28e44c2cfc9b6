import type { Picture } from '../../athlete/picture';
import { isLongRace } from '../../goal/ranked-goal';
import type { RefusalType } from '../blueprint';
import { leastRunWalkMinutes } from '../drawing/run-walk-session';
import { easyDistance, runnerOf } from '../drawing/runner';
import { emptyLog, longestSafeRun } from '../drawing/training-log';
import { planLength } from '../phase-lengths';

/** What stands against a plan. */
export type Obstacle = Readonly<{ type: RefusalType; sentence: string }>;

/** What stands against a plan before anything is drawn, or null. */
export const obstacleBefore = (picture: Picture): Obstacle | null =>
  tooYoung(picture) ??
  tooFewDays(picture) ??
  (picture.goal.kind === 'from-zero' ? tooSoon(picture) : tooLittleRunning(picture));

const tooYoung = ({ ageBand, goal }: Picture): Obstacle | null =>
  ageBand === '16-17' && goal.kind === 'race' && isLongRace(goal.distance)
    ? { type: 'age', sentence: 'Under 18 we plan no marathon and nothing longer.' }
    : null;

/** Running days a week without which a goal is out of reach. Our rule. */
export const daysNeeded = ({ goal }: Picture): number => {
  if (goal.kind !== 'race') return 2;
  return { '5K': 2, '10K': 2, half: 2, marathon: 3, '50K': 3, '100K': 4 }[goal.distance];
};

/** Minutes without which a day holds no session. */
export const leastMinutes = ({ goal }: Picture): number => (goal.kind === 'from-zero' ? leastRunWalkMinutes : 20);

const tooFewDays = (picture: Picture): Obstacle | null => {
  const { runDays, maxMinutes } = picture.schedule;
  const least = leastMinutes(picture);
  const usable = runDays.filter((day) => (maxMinutes[day] ?? least) >= least).length;
  const needed = daysNeeded(picture);
  return usable >= needed
    ? null
    : {
        type: 'too-few-days',
        sentence: `This goal needs ${needed} days a week with at least ${least} minutes to run; you have ${usable}.`,
      };
};

/** The shortest way from walking to half an hour of running, in weeks. */
export const weeksFromZero = 9;

const tooSoon = ({ goal, startsOn }: Picture): Obstacle | null =>
  planLength(goal, startsOn) < weeksFromZero
    ? { type: 'time', sentence: 'From zero to half an hour of running takes nine weeks, with recovery on the way.' }
    : null;

const tooLittleRunning = (picture: Picture): Obstacle | null => {
  const runner = runnerOf(picture);
  if (longestSafeRun(emptyLog(picture.recent.weeklyVolumes, picture.recent.longestRun), 0) < easyDistance(runner, 22))
    return {
      type: 'start-lower',
      sentence: 'Your longest run of late is so short that a run of 20 minutes would be too big a step.',
    };
  // Two runs of 20 minutes, with the little that whole 100 m and a recovery week take from them.
  return runner.current < easyDistance(runner, 45)
    ? {
        type: 'start-lower',
        sentence: 'Your running of the last four weeks comes to hardly two runs of 20 minutes a week.',
      }
    : null;
};
