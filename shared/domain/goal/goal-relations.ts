import type { Picture } from '../athlete/picture';
import { minimumRunway } from '../plan/completion';
import { planLength } from '../plan/phase-lengths';
import { postRaceRecovery } from '../season/post-race-recovery';
import { addDays, daysBetween } from '../units/calendar';
import { spokenDay } from '../units/spoken-day';
import { clashOf, type GoalClash } from './goal-clashes';
import { goalName } from './goal-name';
import { byDate, byLength, isRace, type RankedGoal, type RankedRace, stepsApart } from './ranked-goal';
import { type RelationOption, relationOptions } from './relation-options';

/** How two goals fit together, and the ways out where they do not. */
export type GoalRelation = Readonly<{
  kind: 'complementary' | 'competing';
  /** Why, as a coach would say it. */
  sentence: string;
  /** What the calendar does not allow; null when both fit as they are. */
  clash: GoalClash | null;
  /** Empty when there is nothing to choose. */
  options: readonly RelationOption[];
}>;

/**
 * Says whether training for one goal supports the other. `picture` is the athlete; its own goal plays no part.
 *
 * @example
 * goalRelation(fiveK, fiftyK, picture) // competing: speed needs intensity, an ultra needs volume
 */
export const goalRelation = (one: RankedGoal, other: RankedGoal, picture: Picture): GoalRelation => {
  if (isRace(one) && isRace(other)) {
    const [earlier, later] = byDate(one, other) <= 0 ? [one, other] : [other, one];
    return raceRelation(earlier, later, picture);
  }
  const beginning = [one, other].find(({ goal }) => goal.kind === 'from-zero');
  const race = [one, other].find(isRace);
  if (beginning !== undefined && race !== undefined) return beginningRelation(beginning, race, picture);
  return plain(
    'complementary',
    'A fitness goal fills the weeks between races and keeps you running; it asks for nothing that a race does not.',
  );
};

/** Two goals that compete or clash. */
export type GoalTension = GoalRelation & Readonly<{ goals: readonly [string, string] }>;

/** Every pair of goals that has something to settle. */
export const goalTensions = (goals: readonly RankedGoal[], picture: Picture): readonly GoalTension[] =>
  goals.flatMap((one, index) =>
    goals.slice(index + 1).flatMap((other): readonly GoalTension[] => {
      const relation = goalRelation(one, other, picture);
      const isSettled = relation.kind === 'complementary' && relation.clash === null;
      return isSettled ? [] : [{ goals: [one.id, other.id], ...relation }];
    }),
  );

const plain = (kind: GoalRelation['kind'], sentence: string): GoalRelation => ({
  kind,
  sentence,
  clash: null,
  options: [],
});

const raceRelation = (earlier: RankedRace, later: RankedRace, picture: Picture): GoalRelation => {
  const clash = clashOf(earlier, later, picture);
  const opposed = areOpposed(earlier, later);
  // What was trained for one of two races alike serves the other; only opposed ones need a block each.
  const missing = opposed ? Math.max(0, weeksToSecond(earlier, later, picture) - weeksBetween(earlier, later)) : 0;
  const competing = missing > 0 || (clash !== null && clash.becomes === null);
  const kind = competing ? 'competing' : 'complementary';

  return {
    kind,
    sentence: reason(earlier, later, { opposed, competing }),
    clash,
    options: competing || clash !== null ? relationOptions(earlier, later, { clash, missing, opposed }, picture) : [],
  };
};

/** Weeks from the first race until a plan of its own has led to the second. */
const weeksToSecond = (earlier: RankedRace, later: RankedRace, picture: Picture): number =>
  Math.ceil(postRaceRecovery(earlier.goal.distance, picture).easyDays / 7) +
  minimumRunway({ ...picture, goal: later.goal });

const weeksBetween = (earlier: RankedRace, later: RankedRace): number =>
  Math.floor(daysBetween(earlier.goal.date, later.goal.date) / 7);

// Neighbours share most of their training; a short race without a time, or one run on the way to another, asks for no
// speed work of its own.
const areOpposed = (one: RankedRace, other: RankedRace): boolean => {
  const [shorter, longer] = byLength(one, other);
  if (one.priority !== 'A' || other.priority !== 'A') return false;
  return shorter.goal.aim.kind === 'time' && stepsApart(shorter.goal.distance, longer.goal.distance) >= 2;
};

const reason = (
  earlier: RankedRace,
  later: RankedRace,
  { opposed, competing }: Readonly<{ opposed: boolean; competing: boolean }>,
): string => {
  const [first, second] = [goalName(earlier.goal), goalName(later.goal)];
  const [shorter, longer] = byLength(earlier, later).map(({ goal }) => goalName(goal));
  if (opposed)
    return competing
      ? `The ${shorter} asks for speed and the ${longer} for volume, and there are too few weeks to build one after the other.`
      : `The ${shorter} asks for speed and the ${longer} for volume; the calendar gives each a block of its own.`;
  const onTheWay = [earlier, later].find(({ priority }) => priority !== 'A');
  if (onTheWay !== undefined)
    return competing
      ? `The ${first} and the ${second} lie too close for one to serve the other.`
      : `The ${goalName(onTheWay.goal)} is run on the way and has no plan of its own.`;
  if (competing) return `The ${first} and the ${second} need much the same training, but not two peaks this close.`;
  return first === second
    ? `Both are a ${first}: what you train for one serves the other.`
    : `Training for the ${first} supports the ${second}: the emphasis is much the same.`;
};

const beginningRelation = (beginning: RankedGoal, race: RankedRace, picture: Picture): GoalRelation => {
  const begun = addDays(picture.startsOn, 7 * planLength(beginning.goal, picture.startsOn));
  const needed = minimumRunway({ ...picture, goal: race.goal });
  const name = goalName(race.goal);
  return daysBetween(begun, race.goal.date) >= 7 * needed
    ? plain('complementary', `First 30 minutes without a break, then a plan for the ${name}: one leads to the other.`)
    : plain(
        'competing',
        `The ${name} comes before you can run for 30 minutes and have ${needed} weeks to prepare it. Begin first; choose a race from ${spokenDay(addDays(begun, 7 * needed))} on.`,
      );
};
