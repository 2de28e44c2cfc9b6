import type { Picture } from '../athlete/picture';
import { isRace, type RankedGoal, type RankedRace, raceOnDay } from '../goal/ranked-goal';
import { addDays, mondayOf } from '../units/calendar';
import { capitalised } from '../units/capitalised';
import { layPeaks, weekOf } from './lay-peaks';
import type { Peak } from './peak';
import { placeBeginning } from './place-beginning';
import { placeFitnessGoals } from './place-fitness-goals';
import { placeSideRaces } from './place-side-races';
import { recentAfterBeginning } from './plan-outlook';
import type { DeclinedGoal, GoalPlace, Season } from './season';
import { seasonBlocks } from './season-blocks';
import { settleRaces } from './settle-races';

export type SeasonRequest = Readonly<{
  /** The athlete and the first day; the picture's own goal and races play no part. */
  picture: Picture;
  /** Every goal once, told apart by id. */
  goals: readonly RankedGoal[];
  /** Weeks of the season, 1–52. */
  weeks: number;
}>;

/**
 * Turns a year of goals into blocks that follow one another: each goal has a place, or is declined with the reason.
 * Pure: the same wishes give the same season.
 *
 * @example
 * A 10K in spring and a marathon in autumn:
 * base, build, sharpen, race · recovery, transition · base, build, sharpen, taper, race · recovery, transition
 */
export const drawSeason = ({ picture, goals, weeks }: SeasonRequest): Season => {
  const beginning = placeBeginning(goals, picture.startsOn, weeks);
  const firstFree = beginning.block?.weeks ?? 0;
  const inside = goals.filter(isRace).filter((race) => isInside(race, picture, weeks));
  const settled = settleRaces(
    inside.filter((race) => !isDuringBeginning(race, firstFree, picture)),
    picture,
  );
  const begun = beginning.block === null ? picture : { ...picture, recent: recentAfterBeginning(picture) };
  const laid = layPeaks(settled.peaks, firstFree, begun);
  const ground = { monday: mondayOf(picture.startsOn), weeks, firstFree, peaks: laid.peaks };
  const side = placeSideRaces([...settled.side, ...laid.side], ground, picture);
  const drawn = seasonBlocks({ ...ground, beginning: beginning.block }, picture);
  const fitness = placeFitnessGoals(goals, drawn);

  return {
    blocks: fitness.blocks,
    places: [
      ...beginning.places,
      ...laid.peaks.map((peak) => placeOf(peak, picture)),
      ...side.places,
      ...fitness.places,
    ],
    declined: [
      ...goals.filter(isRace).flatMap((race) => (inside.includes(race) ? [] : [outside(race, picture, weeks)])),
      ...inside.flatMap((race) => (isDuringBeginning(race, firstFree, picture) ? [tooEarly(race)] : [])),
      ...beginning.declined,
      ...settled.declined,
      ...laid.declined,
      ...side.declined,
      ...fitness.declined,
    ],
  };
};

const isInside = ({ goal }: RankedRace, { startsOn }: Picture, weeks: number): boolean =>
  goal.date >= startsOn && weekOf(goal.date, startsOn) < weeks;

const isDuringBeginning = ({ goal }: RankedRace, firstFree: number, { startsOn }: Picture): boolean =>
  weekOf(goal.date, startsOn) < firstFree;

const outside = (race: RankedRace, { startsOn }: Picture, weeks: number): DeclinedGoal => ({
  goal: race.id,
  sentence:
    race.goal.date < startsOn
      ? `${capitalised(raceOnDay(race))} lies before the season begins.`
      : `${capitalised(raceOnDay(race))} lies beyond the ${weeks} weeks of this season. Plan it in the next.`,
});

const tooEarly = (race: RankedRace): DeclinedGoal => ({
  goal: race.id,
  sentence: `${capitalised(raceOnDay(race))} comes while you are still learning to run for 30 minutes. Choose a later one.`,
});

const placeOf = ({ race, start, raceWeek, finishSafely }: Peak, { startsOn }: Picture): GoalPlace => {
  const weeks = raceWeek - start + 1;
  return {
    goal: race.id,
    priority: 'A',
    plan: { monday: addDays(mondayOf(startsOn), 7 * start), weeks, finishSafely },
    sentence: finishSafely
      ? `${capitalised(raceOnDay(race))} has ${weeks} weeks: enough to finish in good health, too few to train for a time.`
      : `${capitalised(raceOnDay(race))} has ${weeks} weeks, with a full peak and taper.`,
  };
};
