import { formatClock } from '../units/format';
import type { Goal } from './goal';
import { raceName } from './goal-name';
import type { Chances, PartialWish } from './partial-wish';
import { vagueWishQuestion } from './vague-wish';

export const smartAspects = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;

/** The five marks of a goal that can be trained for (Doran 1981). */
export type SmartAspect = (typeof smartAspects)[number];

/** Something a wish does not say yet, as a question to the athlete. */
export type MissingPart = Readonly<{ aspect: SmartAspect; question: string }>;

/** A wish is a goal once nothing is missing; until then there is no goal to plan for. */
export type StatedGoal =
  | Readonly<{ status: 'clear'; goal: Goal }>
  | Readonly<{ status: 'unclear'; missing: readonly MissingPart[] }>;

/**
 * Asks by name for what a wish leaves open.
 *
 * @example
 * goalSpecificity({ words: 'get faster' }, chances)
 * // specific: 'Faster over which distance? …', relevant: 'Why does this goal matter to you? …'
 */
export const goalSpecificity = (wish: PartialWish, chances: Chances): StatedGoal => {
  const questions: Readonly<Record<SmartAspect, string | null>> = {
    specific: specific(wish),
    measurable: measurable(wish),
    achievable: achievable(wish, chances),
    relevant: relevant(wish),
    'time-bound': timeBound(wish),
  };
  const missing = smartAspects.flatMap((aspect) => {
    const question = questions[aspect];
    return question === null ? [] : [{ aspect, question }];
  });

  const goal = goalOf(wish);
  return goal !== null && missing.length === 0 ? { status: 'clear', goal } : { status: 'unclear', missing };
};

const specific = ({ kind, distance, words = '' }: PartialWish): string | null => {
  if (kind === undefined) return vagueWishQuestion(words);
  return kind === 'race' && distance === undefined
    ? 'Which race distance do you want to train for, from 5K to 100K?'
    : null;
};

const measurable = ({ kind, distance, aim, runsPerWeek }: PartialWish): string | null => {
  if (kind === 'race' && aim === undefined)
    return `What would count as success ${distance === undefined ? 'on race day' : `at the ${raceName(distance)}`}: a time, or reaching the finish in good health?`;
  if (kind === undefined && aim === undefined && runsPerWeek === undefined)
    return 'How would you know that you have reached it? Name something you can check.';
  // Half an hour without a break is the measure of a beginning; it needs no question.
  return kind === 'fitness' && runsPerWeek === undefined
    ? 'How many runs a week, week after week, would make you content?'
    : null;
};

const achievable = ({ aim, keepsTime = false }: PartialWish, { measured, feasibility }: Chances): string | null => {
  if (aim?.kind !== 'time' || keepsTime) return null;
  if (!measured)
    return 'What was your last race or time trial, and when? Without one nobody can say whether this time is within reach.';
  return feasibility?.label === 'not-realistic'
    ? `${formatClock(aim.time)} is more than this block of training can bring. Would ${formatClock(feasibility.conservative)} do for this race, or do you want a later one?`
    : null;
};

const relevant = ({ kind, why = '', enjoys = [] }: PartialWish): string | null => {
  if (why.trim() === '') return 'Why does this goal matter to you? It is what you will need in the hard weeks.';
  return kind === 'fitness' && enjoys.length === 0
    ? 'What do you enjoy about running: trails, hills, speed, long runs, company or quiet? Your plan varies towards it.'
    : null;
};

const timeBound = ({ kind, date, weeks }: PartialWish): string | null => {
  switch (kind) {
    case 'race':
      return date === undefined ? 'On which day is the race?' : null;
    case 'fitness':
      return weeks === undefined ? 'For how many weeks do you want to hold this before you look again?' : null;
    case 'from-zero':
      return weeks === undefined && date === undefined
        ? 'By when do you want to run 30 minutes without a break: a 5K with a date, or a number of weeks?'
        : null;
    default:
      return date === undefined && weeks === undefined ? 'By when: is there a race, or a day you have in mind?' : null;
  }
};

/** Weeks of a beginning whose athlete names only a race; its date decides the length of the plan. */
const datedWeeks = 9;

const goalOf = ({ kind, distance, date, aim, weeks, enjoys = [] }: PartialWish): Goal | null => {
  switch (kind) {
    case 'race':
      return distance === undefined || date === undefined || aim === undefined ? null : { kind, distance, date, aim };
    case 'fitness':
      return weeks === undefined ? null : { kind, weeks, enjoys };
    case 'from-zero':
      return weeks === undefined && date === undefined
        ? null
        : { kind, weeks: weeks ?? datedWeeks, date: date ?? null };
    default:
      return null;
  }
};
