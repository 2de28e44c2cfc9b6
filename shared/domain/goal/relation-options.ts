import type { Picture } from '../athlete/picture';
import { addDays, daysBetween } from '../units/calendar';
import { capitalised } from '../units/capitalised';
import { formatDuration } from '../units/format';
import { type Seconds, seconds } from '../units/quantity';
import { spokenDay } from '../units/spoken-day';
import type { GoalClash } from './goal-clashes';
import { goalName } from './goal-name';
import { gainByRaceDay, predictionFor } from './race-day-prediction';
import { type RankedRace, raceOnDay, yieldingRace } from './ranked-goal';

export const relationWays = ['prioritise', 'periodise', 'compromise'] as const;

/** A way to live with two goals, and its price. */
export type RelationOption = Readonly<{
  way: (typeof relationWays)[number];
  sentence: string;
  cost: Readonly<{
    /** Weeks by which the later race has to move. */
    weeks: number;
    /** Expected loss of time for each goal that loses any; null when fitness is only assumed. */
    slower: readonly Readonly<{ goal: string; by: Seconds | null }>[];
    /** Full peaks that are left. */
    peaks: 0 | 1 | 2;
    sentence: string;
  }>;
}>;

type Trouble = Readonly<{ clash: GoalClash | null; missing: number; opposed: boolean }>;

/** Weeks that lie between two full peaks (our rule; see the clashes). */
const weeksOfOnePeak = 12;

/** A taper is worth about 3 % (Mujika & Padilla 2003); four easy days keep a third of it (our rule). */
const costOfMiniTaper = 0.02;

/** What each of two mixed plans brings of the gain of a plan of its own (our rule). */
const shareOfMixedGain = 0.5;

/** The ways out of a conflict between two races, the earlier first. */
export const relationOptions = (
  earlier: RankedRace,
  later: RankedRace,
  trouble: Trouble,
  picture: Picture,
): readonly RelationOption[] => [
  prioritise(earlier, later, trouble, picture),
  periodise(earlier, later, trouble),
  // Training cannot be mixed for two races that are alike: they only differ in their day.
  ...(trouble.opposed ? [compromise(earlier, later, picture)] : []),
];

const prioritise = (earlier: RankedRace, later: RankedRace, { clash }: Trouble, picture: Picture): RelationOption => {
  const second = [earlier, later].find(({ id }) => id === clash?.yields) ?? lesser(earlier, later);
  const first = second === earlier ? later : earlier;
  const [main, other] = [called(first, second), called(second, first)];
  if (clash !== null && clash.becomes === null)
    return {
      way: 'prioritise',
      sentence: `Train for ${main} alone.`,
      cost: { weeks: 0, slower: [], peaks: 1, sentence: `You give up ${other}.` },
    };

  const by = slowerBy(second, picture, (full) => costOfMiniTaper * full);
  return {
    way: 'prioritise',
    sentence: `Train for ${main}; run ${other} as a B race, with four easier days before it.`,
    cost: {
      weeks: 0,
      slower: isTimed(second) ? [{ goal: second.id, by }] : [],
      peaks: 1,
      sentence: `${loss(second, other, by)} A good effort, not a peak.`,
    },
  };
};

/** How a race is told apart from the other: by its distance where that is enough. */
const called = (race: RankedRace, other: RankedRace): string =>
  race.goal.distance === other.goal.distance ? raceOnDay(race) : `the ${goalName(race.goal)}`;

const isTimed = ({ goal }: RankedRace): boolean => goal.aim.kind === 'time';

const lesser = (earlier: RankedRace, later: RankedRace): RankedRace => {
  if (earlier.priority === later.priority) return yieldingRace(earlier, later);
  return earlier.priority < later.priority ? later : earlier;
};

const periodise = (earlier: RankedRace, later: RankedRace, { clash, missing }: Trouble): RelationOption => {
  const weeks = clash === null ? missing : Math.max(missing, weeksUntilPeak(earlier, later));
  const from = addDays(later.goal.date, 7 * weeks);
  const order = `One after the other: ${goalName(earlier.goal)} block first, then the ${goalName(later.goal)}.`;
  return {
    way: 'periodise',
    sentence: weeks === 0 ? order : `${order} That takes a later race, from ${spokenDay(from)} on.`,
    cost: {
      weeks,
      slower: [],
      peaks: 2,
      sentence:
        weeks === 0
          ? 'No time lost on either; the first form fades while you build the second.'
          : `${weeks} more ${weeks === 1 ? 'week' : 'weeks'} of patience; the first form fades while you build the second.`,
    },
  };
};

const weeksUntilPeak = (earlier: RankedRace, later: RankedRace): number => {
  const free = addDays(earlier.goal.date, 7 * weeksOfOnePeak);
  return Math.max(0, Math.ceil(daysBetween(later.goal.date, free) / 7));
};

const compromise = (earlier: RankedRace, later: RankedRace, picture: Picture): RelationOption => {
  const losses = [earlier, later].map((race) => ({
    race,
    name: called(race, race === earlier ? later : earlier),
    by: slowerBy(race, picture, (full, withGain) => withGain(shareOfMixedGain) - full),
  }));
  return {
    way: 'compromise',
    sentence:
      'Train for both at once: one fast session and the long run each week, and neither as much as it could be.',
    cost: {
      weeks: 0,
      slower: losses.flatMap(({ race, by }) => (isTimed(race) ? [{ goal: race.id, by }] : [])),
      peaks: 0,
      sentence: `${losses.map(({ race, name, by }) => loss(race, name, by)).join(' ')} No full peak for either.`,
    },
  };
};

const loss = (race: RankedRace, name: string, by: Seconds | null): string => {
  if (!isTimed(race)) return `Less in reserve when you finish ${name}.`;
  return by === null
    ? `${capitalised(name)} will be somewhat slower than with a plan of its own.`
    : `About ${by < 90 ? `${by} s` : formatDuration(by)} slower in ${name} than with a plan of its own.`;
};

/** Seconds that a race loses against the time expected of a plan of its own, in steps of 5; null without evidence. */
const slowerBy = (
  { goal }: RankedRace,
  picture: Picture,
  costOf: (full: number, withGain: (share: number) => number) => number,
): Seconds | null => {
  if (picture.fitness.method === 'assumed') return null;
  const gain = gainByRaceDay({ ...picture, goal });
  const withGain = (share: number): number => predictionFor(picture, goal.distance, share * gain).middle;
  return seconds(5 * Math.max(1, Math.round(costOf(withGain(1), withGain) / 5)));
};
