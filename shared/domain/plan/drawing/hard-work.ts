import type { Course, WeeksFrame } from './course';
import type { WeekPlan } from './week-plan';

/** Hard sessions of a loaded week besides its long run, and whether that holds work at pace. */
export const hardWork = (
  index: number,
  volume: number,
  { frame, lastLoaded }: Course,
  holdsRace: boolean,
): Pick<WeekPlan, 'quality' | 'pacedLong' | 'backToBack'> => {
  const { picture, runner, demands, phases } = frame;
  const phase = phases[index];
  const minutes = (volume * runner.easyPace) / 60_000;
  const isBlunt = phase === 'base' || holdsRace || minutes < 79 || (picture.goal.kind === 'fitness' && index < 2);
  if (isBlunt) return { quality: 0, pacedLong: false, backToBack: false };

  const one =
    demands.completion || picture.goal.kind === 'fitness' || picture.schedule.runDays.length <= 3 || minutes < 170;
  const careful = phase === 'build' && (picture.experience === 'novice' || picture.injuredLately);
  const most = one || careful ? 1 : 2;
  const pacedLong = isPacedLong(frame, lastLoaded - index) && minutes * paceShare(frame, index) >= leastPaced;
  return { quality: pacedLong ? most - 1 : most, pacedLong, backToBack: isBackToBack(frame, lastLoaded - index) };
};

/** Minutes of work at pace that a long run needs to be worth it, and a little for what rounding takes. */
const leastPaced = 13;

/** Share of a week’s minutes that may be run at marathon pace or a little slower. */
const paceShare = ({ picture: { goal }, phases }: WeeksFrame, index: number): number =>
  goal.kind === 'race' && goal.distance === 'marathon' && phases[index] === 'sharpen' ? 0.17 : 0.09;

const isPacedLong = ({ picture: { goal } }: WeeksFrame, weeksToTaper: number): boolean => {
  if (goal.kind !== 'race' || goal.aim.kind === 'finish') return false;
  if (goal.distance === 'marathon') return weeksToTaper === 2 || weeksToTaper === 4 || weeksToTaper === 6;
  return goal.distance === 'half' && (weeksToTaper === 1 || weeksToTaper === 3);
};

/**
 * Two long days in a row teach tired legs to go on: every second week before 50 km, every week before 100. Our rule.
 */
const isBackToBack = ({ picture: { goal } }: WeeksFrame, weeksToTaper: number): boolean => {
  if (goal.kind !== 'race') return false;
  return goal.distance === '100K' || (goal.distance === '50K' && weeksToTaper % 2 === 0);
};
