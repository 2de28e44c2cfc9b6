import type { Picture } from '../../athlete/picture';
import { formatClock } from '../../units/format';
import type { Seconds } from '../../units/quantity';
import type { Goal, RaceDistance, RaceGoal } from '../goal';
import { goalName, raceName } from '../goal-name';
import { longerRace } from '../race-ladder';
import { earliestWeeks } from './earliest-weeks';
import { nextTime } from './next-time';
import type { GoalEvolution, Proposal } from './outcome';

/** After a goal is met: further, faster, a qualifier, or running for its own sake. */
export const afterAchieved = (goal: Goal, time: Seconds | null, picture: Picture): GoalEvolution => {
  switch (goal.kind) {
    case 'race':
      return { learned: reached(goal, time), proposals: afterRace(goal, time, picture) };
    case 'fitness':
      return {
        learned: `${goal.weeks} weeks of running that lasted: the habit is the result.`,
        proposals: [
          steady(goal.weeks),
          toFinish('10K', null, picture, 'A race with a date can give the habit a point.'),
        ],
      };
    case 'from-zero':
      return {
        learned: 'You run for 30 minutes without a break; from here distance is a matter of patience.',
        proposals: [
          toFinish('5K', null, picture, 'Run a 5K from start to finish, at a pace you can talk at.'),
          toFinish('10K', null, picture, 'Or give yourself a season and grow into a 10K.'),
          steady(8),
        ],
      };
  }
};

const reached = (goal: RaceGoal, time: Seconds | null): string =>
  time === null
    ? `You finished the ${goalName(goal)}: the distance is yours now.`
    : `You ran the ${goalName(goal)} in ${formatClock(time)}; your zones follow from it.`;

const afterRace = (goal: RaceGoal, time: Seconds | null, picture: Picture): readonly Proposal[] => {
  const { distance, aim } = goal;
  const further = longerRace(distance);
  const faster = toImprove(goal, time, picture);
  const onward =
    further === null
      ? [steady(12)]
      : [toFinish(further, distance, picture, `The next distance: a ${raceName(further)}, to finish it.`)];

  if (distance === 'marathon')
    return aim.kind === 'finish' ? [faster, ...onward] : [toQualify(time, picture), faster, ...onward];
  return aim.kind === 'finish' ? [...onward, faster] : [faster, ...onward];
};

const toFinish = (
  distance: RaceDistance,
  after: RaceDistance | null,
  picture: Picture,
  sentence: string,
): Proposal => ({
  step: 'longer',
  wish: { kind: 'race', distance, aim: { kind: 'finish' } },
  earliestWeeks: earliestWeeks(distance, after, picture),
  sentence,
});

const toImprove = ({ distance }: RaceGoal, time: Seconds | null, picture: Picture): Proposal => {
  const weeks = earliestWeeks(distance, distance, picture);
  const name = raceName(distance);
  if (time === null)
    return {
      step: 'faster',
      wish: { kind: 'race', distance },
      earliestWeeks: weeks,
      sentence: `The ${name} again, now for a time: training turns from arriving to pace.`,
    };
  const next = nextTime(distance, time, picture.experience);
  return {
    step: 'faster',
    wish: { kind: 'race', distance, aim: { kind: 'time', time: next } },
    earliestWeeks: weeks,
    sentence: `The ${name} again, for about ${formatClock(next)}: what one more block may bring, if you train it.`,
  };
};

// Standards differ by race, age and sex and change from year to year: the athlete looks theirs up.
const toQualify = (time: Seconds | null, picture: Picture): Proposal => ({
  step: 'qualify',
  wish: { kind: 'race', distance: 'marathon' },
  earliestWeeks: earliestWeeks('marathon', 'marathon', picture),
  sentence: `A qualifier: look up the standard of the race you want${time === null ? '' : ` and set it beside your ${formatClock(time)}`}. Some races ask for more than their own standard.`,
});

const steady = (weeks: number): Proposal => ({
  step: 'fitness',
  wish: { kind: 'fitness', weeks },
  earliestWeeks: 0,
  sentence: 'Or no race at all for a while: hold what you have and run as you like.',
});
