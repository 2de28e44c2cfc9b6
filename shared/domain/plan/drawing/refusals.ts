import type { Picture } from '../../athlete/picture';
import type { RaceDistance } from '../../goal/goal';
import { addDays } from '../../units/calendar';
import type { PlanRefusal } from '../blueprint';
import { planLength } from '../phase-lengths';
import { drawFrame, type Frame } from './draw-frame';
import { leastRunWalkMinutes } from './draw-from-zero';
import { easyDistance, runnerOf } from './runner';
import { emptyLog, longestSafeRun } from './training-log';

/** What stands against a plan before anything is drawn. */
export const refusalBefore = (picture: Picture): PlanRefusal | null =>
  tooYoung(picture) ??
  tooFewDays(picture) ??
  (picture.goal.kind === 'from-zero' ? tooSoon(picture) : tooLittleRunning(picture));

const isLong = (picture: Picture): boolean =>
  picture.goal.kind === 'race' && ['marathon', '50K', '100K'].includes(picture.goal.distance);

const tooYoung = (picture: Picture): PlanRefusal | null =>
  picture.ageBand === '16-17' && isLong(picture)
    ? {
        type: 'age',
        sentence: 'Under 18 we plan no marathon and nothing longer.',
        offers: ['Train for a half marathon or a shorter race.'],
      }
    : null;

const daysNeeded = ({ goal }: Picture): number => {
  if (goal.kind !== 'race') return 2;
  return { '5K': 2, '10K': 2, half: 2, marathon: 3, '50K': 3, '100K': 4 }[goal.distance];
};

const tooFewDays = (picture: Picture): PlanRefusal | null => {
  const { runDays, maxMinutes } = picture.schedule;
  const least = picture.goal.kind === 'from-zero' ? leastRunWalkMinutes : 20;
  const usable = runDays.filter((day) => (maxMinutes[day] ?? least) >= least).length;
  const needed = daysNeeded(picture);
  if (usable >= needed) return null;
  const more = needed - usable;
  return {
    type: 'too-few-days',
    sentence: `This goal needs ${needed} days a week with at least ${least} minutes to run; you have ${usable}.`,
    offers: [
      `Give ${more === 1 ? 'one more day' : `${more} more days`} of at least ${least} minutes.`,
      ...(isLong(picture) && usable >= 2 ? ['Train for a half marathon or a shorter race.'] : []),
    ],
  };
};

const weeksFromZero = 9;

const tooSoon = ({ goal, startsOn }: Picture): PlanRefusal | null =>
  planLength(goal, startsOn) < weeksFromZero
    ? {
        type: 'time',
        sentence: 'From zero to half an hour of running takes nine weeks, with recovery on the way.',
        offers: [
          'Choose a 5K at least nine weeks away.',
          'Take nine weeks without a race, and choose the race when you are there.',
        ],
      }
    : null;

const fromZero =
  'Begin from zero, with run and walk in turn, and come back to this goal at 30 minutes without a break.';

const tooLittleRunning = (picture: Picture): PlanRefusal | null => {
  const runner = runnerOf(picture);
  if (longestSafeRun(emptyLog(picture.recent.weeklyVolumes, picture.recent.longestRun), 0) < easyDistance(runner, 22))
    return {
      type: 'start-lower',
      sentence: 'Your longest run of late is so short that a run of 20 minutes would be too big a step.',
      offers: [fromZero],
    };
  // Two runs of 20 minutes, with the little that whole 100 m and a recovery week take from them.
  return runner.current < easyDistance(runner, 45)
    ? {
        type: 'start-lower',
        sentence: 'Your running of the last four weeks comes to hardly two runs of 20 minutes a week.',
        offers: [fromZero],
      }
    : null;
};

const shorter: Readonly<Record<RaceDistance, RaceDistance | null>> = {
  '5K': null,
  '10K': '5K',
  half: '10K',
  marathon: 'half',
  '50K': 'marathon',
  '100K': '50K',
};

/** A week of training without a holiday or a race in it that no run of 20 minutes fits safely. */
export const holdsEmptyWeek = ({ weeks }: Frame): boolean =>
  weeks.some(
    ({ plan: { days, phase, recovery }, runs }) =>
      runs.length === 0 &&
      !recovery &&
      phase !== 'taper' &&
      phase !== 'race' &&
      days.some(({ open }) => open) &&
      days.every(({ lost, race }) => !lost && race === null),
  );

export const emptyWeekRefusal: PlanRefusal = {
  type: 'start-lower',
  sentence: 'You run so little now that after a light week a run of 20 minutes would be too big a step.',
  offers: [fromZero, 'Run two or three times a week for 20 minutes for a month, and ask again from there.'],
};

/** Why the long run does not come far enough, and what would let it. */
export const reachRefusal = (picture: Picture, frame: Frame): PlanRefusal => {
  const longest = Math.max(0, ...frame.weeks.flatMap(({ runs }) => runs.map(({ distance }) => distance)));
  return {
    type: 'reach',
    sentence: `By race day your longest run could safely be ${Math.round(longest / 1000)} km, too short for this race.`,
    offers: [...offersOf(picture), ...shorterRaces(picture)],
  };
};

const reaches = (picture: Picture): boolean => refusalBefore(picture) === null && drawFrame(picture).reached;

const withoutCaps = (picture: Picture): Picture => ({ ...picture, schedule: { ...picture.schedule, maxMinutes: {} } });

const withoutObstacles = (picture: Picture): Picture => ({
  ...picture,
  supportingRaces: [],
  schedule: { ...picture.schedule, blockedDates: [], peakVolume: null, maxMinutes: {} },
});

const later = (picture: Picture, weeks: number): Picture =>
  picture.goal.kind === 'race'
    ? { ...picture, goal: { ...picture.goal, date: addDays(picture.goal.date, 7 * weeks) } }
    : picture;

/** Fewest further weeks that lead far enough: sought in strides of a month, then week by week. */
const weeksNeeded = (picture: Picture): number | null => {
  const most = 52 - planLength(picture.goal, picture.startsOn);
  const enough = (weeks: number): boolean => reaches(later(picture, weeks));
  for (let weeks = Math.min(4, most); weeks >= 1 && weeks <= most; weeks += 4) {
    if (enough(weeks)) return [weeks - 3, weeks - 2, weeks - 1].find((fewer) => fewer > 0 && enough(fewer)) ?? weeks;
  }
  return null;
};

const offersOf = (picture: Picture): readonly string[] => {
  const weeks = weeksNeeded(picture);
  if (weeks !== null) return [`Choose a race at least ${weeks} weeks later.`];
  if (reaches(withoutCaps(picture))) return ['Give more minutes to your long-run day.'];
  const free = weeksNeeded(withoutCaps(picture));
  if (free !== null) return [`Choose a race at least ${free} weeks later and give more minutes to your running days.`];
  if (reaches(withoutObstacles(picture)))
    return ['Free the blocked days, drop the other races and lift the weekly ceiling.'];
  const eased = weeksNeeded(withoutObstacles(picture));
  if (eased !== null)
    return [`Choose a race at least ${eased} weeks later, with all minutes, days and weekly volume open.`];
  return ['Begin with some months of regular running without a race, and ask again from there.'];
};

const shorterRaces = ({ goal }: Picture): readonly string[] => {
  const distance = goal.kind === 'race' ? shorter[goal.distance] : null;
  return distance === null ? [] : [`Train for a ${distance} first.`];
};
