import type { Experience } from '../athlete/picture';
import type { Goal, RaceDistance } from '../goal/goal';
import { dayIndex, daysBetween, type IsoDate, mondayOf } from '../units/calendar';
import { kilometres, type Metres } from '../units/quantity';
import type { Phase } from './plan';

/** Weeks of each phase, in their order; `taper` counts from the first taper week through race week. */
export type PhaseLengths = Readonly<{ base: number; build: number; sharpen: number; taper: number }>;

export type PhaseRequest = Readonly<{
  goal: Goal;
  /** Monday–Sunday weeks of the plan, race week included. */
  weeks: number;
  experience: Experience;
  /** The heaviest week of training planned: a marathon under 50 km a week tapers for two weeks, not three. */
  peakVolume: Metres;
}>;

/** The day the plan leads up to, or null for a goal without one. */
export const raceDayOf = (goal: Goal): IsoDate | null => (goal.kind === 'fitness' ? null : goal.date);

/** Monday–Sunday weeks from the athlete's first day to the end of the goal, both included. */
export const planLength = (goal: Goal, startsOn: IsoDate): number => {
  const weeksTo = (raceDay: IsoDate): number => daysBetween(mondayOf(startsOn), mondayOf(raceDay)) / 7 + 1;

  if (goal.kind === 'race') return weeksTo(goal.date);
  return goal.kind === 'fitness' || goal.date === null ? goal.weeks : weeksTo(goal.date);
};

/**
 * Splits the weeks available among the phases. Our rule, laid beside 49 published plans: see docs/coaching-rules.md.
 *
 * @example
 * A marathon sixteen weeks off, at 60 km a week: 4 base, 6 build, 3 sharpen, 3 taper (the last is race week).
 */
export const phaseLengths = (request: PhaseRequest): PhaseLengths => {
  const { goal, weeks } = request;
  if (goal.kind === 'fitness') return { base: 0, build: weeks, sharpen: 0, taper: 0 };
  if (goal.kind === 'from-zero') {
    const taper = goal.date === null ? 0 : Math.min(weeks, withShortRaceWeek(1, goal.date));
    return { base: weeks - taper, build: 0, sharpen: 0, taper };
  }

  // A long runway begins with maintenance; what follows is the longest plan of the kind.
  const shaped = weeks > 24 ? (isShort(goal.distance) ? 20 : 24) : weeks;
  const taper = Math.min(weeks, withShortRaceWeek(usualTaper(goal.distance, weeks, request.peakVolume), goal.date));
  const wished = sharpenWeeks(goal.distance, shaped);
  const sharpen = Math.max(0, Math.min(goal.aim.kind === 'finish' ? Math.min(2, wished) : wished, weeks - taper));
  const rest = Math.max(0, shaped - taper - sharpen);
  const base = baseWeeks(rest, request.experience);
  return { base: base + weeks - shaped, build: rest - base, sharpen, taper };
};

/** The phase of each week of a plan; the last week of a plan with a race is race week. */
export const phasesByWeek = (request: PhaseRequest): readonly Phase[] => {
  const { base, build, sharpen, taper } = phaseLengths(request);
  const times = (phase: Phase, weeks: number): Phase[] => Array.from({ length: Math.max(0, weeks) }, () => phase);

  return [
    ...times('base', base),
    ...times('build', build),
    ...times('sharpen', sharpen),
    ...times('taper', taper - 1),
    ...times('race', Math.min(1, taper)),
  ];
};

const isShort = (distance: RaceDistance): boolean => distance === '5K' || distance === '10K';

/** A marathon tapers for three weeks, and for two where the heaviest week stays below this. */
export const longTaperFrom = kilometres(50);

/** Taper weeks for a race at the week's end, race week included. */
export const usualTaper = (distance: RaceDistance, weeks: number, peakVolume: Metres): number => {
  if (distance === 'marathon') return weeks < 10 || peakVolume < longTaperFrom ? 2 : 3;
  return { '5K': 1, '10K': 1, half: 2, '50K': 2, '100K': 3 }[distance];
};

// A race from Monday to Thursday leaves too little of its week to rest in.
const withShortRaceWeek = (taper: number, raceDay: IsoDate): number =>
  taper <= 2 && dayIndex(raceDay) <= 3 ? taper + 1 : taper;

/** For each distance: from how many weeks on the sharpen phase has that length, the longest first. */
const sharpenSteps: Readonly<Record<RaceDistance, readonly (readonly [from: number, length: number])[]>> = {
  '5K': [
    [15, 4],
    [10, 3],
    [6, 2],
    [0, 1],
  ],
  '10K': [
    [15, 4],
    [10, 3],
    [6, 2],
    [0, 1],
  ],
  half: [
    [12, 3],
    [10, 2],
    [6, 1],
    [0, 0],
  ],
  marathon: [
    [18, 4],
    [12, 3],
    [8, 2],
    [6, 1],
    [0, 0],
  ],
  '50K': [
    [16, 3],
    [8, 2],
    [6, 1],
    [0, 0],
  ],
  '100K': [
    [12, 3],
    [8, 2],
    [6, 1],
    [0, 0],
  ],
};

const sharpenWeeks = (distance: RaceDistance, weeks: number): number =>
  sharpenSteps[distance].find(([from]) => weeks >= from)?.[1] ?? 0;

// Somewhat less than half of what taper and sharpen leave; novices need a longer base.
const baseWeeks = (rest: number, experience: Experience): number => {
  const usual = Math.max(0, Math.floor((rest - (rest > 10 ? 2 : 1)) / 2));
  return experience === 'novice' ? Math.max(usual, Math.round(0.45 * rest)) : usual;
};
