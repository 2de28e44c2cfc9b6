import { housePlan } from '../../shared/coach/house/house-plan';
import type { Picture } from '../../shared/domain/athlete/picture';
import { assumedScore } from '../../shared/domain/fitness/assumed-score';
import { timeForScore } from '../../shared/domain/fitness/fitness-score';
import { thresholdOfScore } from '../../shared/domain/fitness/threshold-pace';
import type { RaceDistance } from '../../shared/domain/goal/goal';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import { addDays, isoDate, type Weekday } from '../../shared/domain/units/calendar';
import { metres, seconds } from '../../shared/domain/units/quantity';
import { type Dice, dice } from './dice';
import { parameters } from './parameters';

export type Candour = 'honest' | 'stoic' | 'gloomy';

/** What the coach does not know of a runner. */
export type Hidden = Readonly<{
  fitnessDays: number;
  fatigueDays: number;
  fitnessGain: number;
  fatigueCost: number;
  tolerance: number;
  /** Factor on the hazard of injuries and niggles. */
  frailty: number;
  adherence: number;
  eagerness: number;
  prudent: boolean;
  candour: Candour;
  checkInsMissed: number;
}>;

export type Runner = Readonly<{ seed: number; dice: Dice; picture: Picture; hidden: Hidden }>;

type Spread = Readonly<{ mean: number; spread: number; least?: number }>;

/** Five or six days, or fewer, always with the weekend’s long run. */
const weeksOfRunning: readonly (readonly Weekday[])[] = [
  ['tue', 'thu', 'sun'],
  ['tue', 'thu', 'sat', 'sun'],
  ['tue', 'wed', 'fri', 'sun'],
  ['tue', 'wed', 'thu', 'sat', 'sun'],
  ['mon', 'tue', 'wed', 'fri', 'sun'],
  ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'],
];
const distances: readonly RaceDistance[] = ['10K', 'half', 'half', 'marathon', 'marathon'];
const mondayOne = isoDate('2027-01-04');

/** The runner of a seed: of the pictures that it draws, the first that gets a plan. */
export const runnerOf = (seed: number): Runner => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const roll = dice(seed * 64 + attempt);
    const picture = pictureOf(roll);
    if (housePlan(picture).status === 'drawn') return { seed, dice: roll, picture, hidden: hiddenOf(roll, picture) };
  }
  throw new RangeError(`No picture of seed ${seed} gets a plan.`);
};

const pictureOf = (roll: Dice): Picture => {
  const distance = roll.pick(distances, 'distance');
  const weeks = distance === 'marathon' ? roll.whole(16, 20, 'weeks') : roll.whole(12, 18, 'weeks');
  const runDays = roll.pick(weeksOfRunning, 'days');
  const experience = roll.pick(['novice', 'intermediate', 'intermediate', 'advanced'] as const, 'experience');
  const ageBand = roll.pick(['18-34', '35-49', '35-49', '50-64'] as const, 'age');
  const score = assumedScore(experience, ageBand) * roll.between(1, 1.25, 'score');
  const perDay = { novice: 6.5, intermediate: 8.5, advanced: 11 }[experience];
  const usual = runDays.length * perDay * 1000 * roll.between(0.8, 1.15, 'volume');
  const weekly = [1, 2, 3, 4].map((week) => metres(Math.round(usual * roll.between(0.88, 1.12, 'recent', week))));
  // A wish for a little more than today: 0–4 % of the score.
  const wish = score * roll.between(1, 1.04, 'wish');

  return {
    ageBand,
    experience,
    injuredLately: roll.even('injured-lately') < 0.2,
    fitness: {
      score,
      threshold: thresholdOfScore(score),
      method: 'race',
      confidence: 'medium',
      evidence: [],
      warning: null,
    },
    recent: { weeklyVolumes: weekly, longestRun: metres(Math.round(usual * roll.between(0.28, 0.36, 'longest'))) },
    schedule: { runDays, longRunDay: 'sun', blockedDates: [], maxMinutes: {}, peakVolume: null },
    strength: { sessionsPerWeek: 0, equipment: 'none', minutes: 30 },
    goal: {
      kind: 'race',
      distance,
      date: addDays(mondayOne, weeks * 7 - 1),
      aim: { kind: 'time', time: seconds(Math.round(timeForScore(wish, raceMetres[distance]))) },
    },
    supportingRaces: [],
    startsOn: mondayOne,
    words: '',
  };
};

const hiddenOf = (roll: Dice, { injuredLately }: Picture): Hidden => {
  const { response, strain, injury, habits } = parameters;
  const drawn = (of: Spread, purpose: string): number =>
    Math.max(of.least ?? 0, of.mean + of.spread * roll.normal(purpose));
  const candour = roll.even('candour');

  return {
    fitnessDays: drawn(response.fitnessDays, 'fitness-days'),
    fatigueDays: drawn(response.fatigueDays, 'fatigue-days'),
    fitnessGain: drawn(response.fitnessGain, 'fitness-gain'),
    fatigueCost: drawn(response.fatigueCost, 'fatigue-cost'),
    tolerance: drawn(strain.tolerance, 'tolerance'),
    frailty: Math.exp(injury.frailty * roll.normal('frailty')) * (injuredLately ? injury.injuredLately : 1),
    adherence: roll.between(habits.adherence.low, habits.adherence.high, 'adherence'),
    eagerness: drawn(habits.eagerness, 'eagerness'),
    prudent: roll.even('prudent') < habits.prudent,
    candour: candour < habits.honest ? 'honest' : candour < habits.honest + habits.stoic ? 'stoic' : 'gloomy',
    checkInsMissed: roll.between(habits.checkInsMissed.low, habits.checkInsMissed.high, 'check-ins-missed'),
  };
};
