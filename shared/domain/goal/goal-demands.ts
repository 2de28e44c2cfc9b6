import type { Picture } from '../athlete/picture';
import { demandsOf } from '../plan/drawing/demands';
import type { Metres } from '../units/quantity';
import type { RaceDistance } from './goal';
import { type GoalFamily, goalFamily } from './goal-family';

/** What a goal asks for, as a coach explains it to the athlete. */
export type GoalDemands = Readonly<{
  family: GoalFamily;
  /** What the training is built around. */
  emphasis: string;
  volume: string;
  /** The heaviest week at this level of experience. */
  peakWeek: Readonly<{ low: Metres; high: Metres }>;
  intensity: IntensityDemand;
  longRun: string;
  /** The long run worth building towards. */
  longestRun: Metres;
  keySessions: readonly string[];
  /** What decides on race day, or over the years. */
  matters: readonly string[];
}>;

/** How hard the running may be, as shares of running time while training is specific. */
export type IntensityDemand = Readonly<{
  sentence: string;
  /** Zones 1 and 2 hold at least this share. */
  easyAtLeast: number;
  /** Zone 3 holds at most this share; the long races are run there. */
  steadyAtMost: number;
  /** Hard sessions in a usual week, at most. */
  hardSessions: number;
}>;

/**
 * What the athlete's goal asks of them. Figures are those the plan is drawn by.
 *
 * @example
 * goalDemands(picture).emphasis // 'Speed: how much oxygen you can use and how well your legs turn it into pace.'
 */
export const goalDemands = (picture: Picture): GoalDemands => {
  const { goal } = picture;
  const family = goalFamily(goal);
  const { longRun, peak } = demandsOf(picture);
  const { sentence, ...words } = familyWords[family];
  const distance = goal.kind === 'race' ? goal.distance : null;

  return {
    family,
    ...words,
    peakWeek: peak,
    intensity: {
      sentence,
      easyAtLeast: 0.8,
      steadyAtMost: steadyAtMost(distance),
      hardSessions: family === 'speed' || family === 'endurance' ? 2 : family === 'from-zero' ? 0 : 1,
    },
    longestRun: longRun,
    keySessions: distance === null ? words.keySessions : [...words.keySessions, ...raceSessions[distance]],
  };
};

// A half marathon is raced at the edge of zone 3, a marathon or an ultra inside it (our rule).
const steadyAtMost = (distance: RaceDistance | null): number => {
  if (distance === null || distance === '5K' || distance === '10K') return 0.05;
  return distance === 'half' ? 0.1 : 0.2;
};

type FamilyWords = Readonly<
  Record<'emphasis' | 'volume' | 'sentence' | 'longRun', string> & Record<'keySessions' | 'matters', readonly string[]>
>;

const familyWords: Readonly<Record<GoalFamily, FamilyWords>> = {
  speed: {
    emphasis: 'Speed: how much oxygen you can use, and how well your legs turn it into pace.',
    volume: 'Moderate: enough easy running to carry the hard sessions, and no more.',
    sentence: 'Most running easy, so that two sessions a week can be truly hard.',
    longRun: 'Long enough to hold your endurance; it is not what the plan turns on.',
    keySessions: ['VO2max intervals', 'strides and hill repeats', 'race-pace repeats'],
    matters: ['top-end speed', 'holding a hard effort', 'quick, springy legs'],
  },
  endurance: {
    emphasis: 'Endurance: a large aerobic base, a high threshold, and saving fuel at race pace.',
    volume: 'High for you: weekly volume goes with race times more closely than any single session.',
    sentence: 'More easy running than in any other plan; the hard part is threshold and race pace.',
    longRun: 'The centre of the week. It grows through the build, and late ones hold race pace.',
    keySessions: ['long runs', 'threshold running', 'long runs with race pace'],
    matters: ['aerobic base', 'running on fat as well as sugar', 'patience when it gets long'],
  },
  completion: {
    emphasis: 'Arriving: time on feet, gathered so gradually that you reach the start healthy.',
    volume: 'Grows in small steps from what you run now; no week is worth an injury.',
    sentence: 'Nearly all easy, with at most one harder session a week.',
    longRun: 'Decides the plan: it must come far enough, by distance or by time on feet.',
    keySessions: ['long runs at a talking pace', 'one short threshold session'],
    matters: ['a healthy start line', 'being able to finish', 'the experience, not the clock'],
  },
  fitness: {
    emphasis: 'Keeping at it: running that fits your life and stays pleasant.',
    volume: 'What you run now, give or take a tenth; nothing has to grow.',
    sentence: 'Mostly easy, with one livelier session a week of changing kind.',
    longRun: 'A longer run when the week allows it, because it is a good morning out.',
    keySessions: ['easy runs', 'one session that changes from week to week', 'strides'],
    matters: ['running next year as well', 'no burnout', 'health and mood'],
  },
  'from-zero': {
    emphasis: 'Beginning: run and walk in turn until 30 minutes come without a break.',
    volume: 'Two or three times a week; minutes of running grow, never the hurry.',
    sentence: 'All easy: you can talk in full sentences, or you walk.',
    longRun: 'None: each session is as long as the next, and the walking gets shorter.',
    keySessions: ['run/walk sessions', 'the first unbroken 30 minutes'],
    matters: ['coming back for the next one', 'bones and tendons, which learn more slowly than lungs', 'enjoying it'],
  },
};

const raceSessions: Readonly<Record<RaceDistance, readonly string[]>> = {
  '5K': [],
  '10K': [],
  half: [],
  marathon: ['fuelling practice on long runs'],
  '50K': ['hill running', 'fuelling practice on long runs'],
  '100K': ['hill running and hiking', 'fuelling practice on long runs'],
};
