import type { Picture } from '../../athlete/picture';
import { formatClock } from '../../units/format';
import { type Seconds, seconds } from '../../units/quantity';
import type { Aim, Goal, RaceDistance, RaceGoal } from '../goal';
import { raceName } from '../goal-name';
import { shorterRace } from '../race-ladder';
import { earliestWeeks } from './earliest-weeks';
import { nextTime } from './next-time';
import type { GoalEvolution, MissReason, Proposal } from './outcome';

const lessons: Readonly<Record<MissReason, string>> = {
  pacing: 'Training was not what failed: begin the next one slower than feels right.',
  'missed-training': 'The weeks that were left out decided it. Plan fewer days, and keep them.',
  conditions: 'Weather or course took the time; the result says little about your fitness.',
  illness: 'A body that fights an illness does not race. Nothing is lost but the day.',
  injury: 'First the injury has to heal; the next goal waits until easy running is free of pain.',
  unknown: 'Look at the weeks before it, your sleep and your first kilometres: one of them usually tells.',
};

/** Weeks of unhurried running before a goal with a date is set again after an injury (our rule). */
const weeksOfReturn = 8;

/** After a goal is missed: what it teaches, and whether to try again, more modestly, or something else first. */
export const afterMissed = (
  goal: Goal,
  { time, because }: Readonly<{ time: Seconds | null; because: MissReason }>,
  picture: Picture,
): GoalEvolution => {
  const learned = `${howMuch(goal, time)}${lessons[because]}`;
  const proposals = goal.kind === 'race' ? afterRace(goal, time, because, picture) : afterNoRace(goal);
  return { learned, proposals: because === 'injury' ? [toReturn, ...proposals] : proposals };
};

const howMuch = (goal: Goal, time: Seconds | null): string => {
  if (goal.kind !== 'race' || time === null || goal.aim.kind === 'finish') return '';
  const late = time - goal.aim.time;
  if (late <= 0) return '';
  const share = ((100 * late) / goal.aim.time).toFixed(1);
  return `You missed ${formatClock(goal.aim.time)} by ${formatClock(seconds(late))}, ${share} %. `;
};

const toReturn: Proposal = {
  step: 'return',
  wish: { kind: 'fitness', weeks: weeksOfReturn },
  earliestWeeks: 0,
  sentence: `${weeksOfReturn} weeks of easy running without a date, once a clinician sees no reason against it.`,
};

const afterRace = (
  goal: RaceGoal,
  time: Seconds | null,
  because: MissReason,
  picture: Picture,
): readonly Proposal[] => {
  if (time === null || goal.aim.kind === 'finish') return toFinishFirst(goal, picture);

  const likely = nextTime(goal.distance, time, picture.experience);
  // Weather, illness and a fast start say nothing against the goal; otherwise one block must be able to bring it.
  const isFair = because === 'conditions' || because === 'illness' || because === 'pacing';
  return isFair || likely <= goal.aim.time
    ? [again(goal, picture, likely)]
    : [moreModest(goal, likely, picture), shorterFirst(goal, picture)].flatMap((proposal) => proposal ?? []);
};

const race = (distance: RaceDistance, aim: Aim): Proposal['wish'] => ({ kind: 'race', distance, aim });

const again = ({ distance, aim }: RaceGoal, picture: Picture, likely: Seconds): Proposal => {
  const why =
    aim.kind === 'time' && likely > aim.time
      ? 'the day stood in its way, not the training'
      : 'it is within what one more block may bring';
  return {
    step: 'again',
    wish: race(distance, aim),
    earliestWeeks: earliestWeeks(distance, distance, picture),
    sentence: `The same goal again${aim.kind === 'time' ? `, ${formatClock(aim.time)}` : ''}: ${why}.`,
  };
};

const moreModest = ({ distance }: RaceGoal, likely: Seconds, picture: Picture): Proposal => ({
  step: 'more-modest',
  wish: race(distance, { kind: 'time', time: likely }),
  earliestWeeks: earliestWeeks(distance, distance, picture),
  sentence: `${formatClock(likely)} next: as far as one block may bring you from here. The old goal can follow it.`,
});

const shorterFirst = ({ distance }: RaceGoal, picture: Picture): Proposal | null => {
  const first = shorterRace(distance);
  return first === null
    ? null
    : {
        step: 'more-modest',
        wish: { kind: 'race', distance: first },
        earliestWeeks: earliestWeeks(first, distance, picture),
        sentence: `Or a ${raceName(first)} for a time: the speed you gain there serves the ${raceName(distance)} later.`,
      };
};

const toFinishFirst = ({ distance }: RaceGoal, picture: Picture): readonly Proposal[] => {
  const first = shorterRace(distance);
  const whole: Proposal = {
    step: 'finish-first',
    wish: race(distance, { kind: 'finish' }),
    earliestWeeks: earliestWeeks(distance, distance, picture),
    sentence: `The ${raceName(distance)} once more, to finish it: a slower start and longer long runs.`,
  };
  if (first === null) return [whole];
  const step: Proposal = {
    step: 'more-modest',
    wish: race(first, { kind: 'finish' }),
    earliestWeeks: earliestWeeks(first, distance, picture),
    sentence: `Or a ${raceName(first)} in between: a finish to build on.`,
  };
  return [whole, step];
};

const afterNoRace = (goal: Exclude<Goal, RaceGoal>): readonly Proposal[] =>
  goal.kind === 'from-zero'
    ? [
        {
          step: 'again',
          wish: { kind: 'from-zero', weeks: Math.min(52, goal.weeks + 4) },
          earliestWeeks: 0,
          sentence: 'The same beginning with four more weeks: go back to a session that felt good, and on from there.',
        },
      ]
    : [
        {
          step: 'more-modest',
          wish: { kind: 'fitness', weeks: goal.weeks },
          earliestWeeks: 0,
          sentence: 'One run a week less than you planned: a week that fits is a week that lasts.',
        },
      ];
