import { formatClock } from '../units/format';
import type { Seconds } from '../units/quantity';
import type { Feasibility } from './feasibility';

/** What the sentence needs to know besides the verdict. */
export type FeasibilityFacts = Readonly<{
  /** The race as it is called: "half marathon". */
  race: string;
  wished: Seconds;
  /** Weeks of the plan. */
  weeks: number;
  /** Weeks of training the wish would take, or null when it is more than one block can bring. */
  weeksNeeded: number | null;
}>;

/**
 * An honest word on a goal.
 *
 * @example
 * 'Current trajectory suggests about 3:22:00 for the marathon. A goal of 3:15:00 is aggressive but possible: …'
 */
export const feasibilitySentence = (verdict: Omit<Feasibility, 'sentence'>, facts: FeasibilityFacts): string => {
  const trajectory = `Current trajectory suggests about ${formatClock(verdict.target)} for the ${facts.race}.`;
  return `${trajectory} A goal of ${formatClock(facts.wished)} ${judgement(verdict, facts)}`;
};

const judgement = (
  { label, gap, target, conservative }: Omit<Feasibility, 'sentence'>,
  facts: FeasibilityFacts,
): string => {
  const more = `${(gap * 100).toFixed(1)} % faster`;
  switch (label) {
    case 'on-track':
      return 'is on track.';
    case 'realistic':
      return `is realistic: ${more}, well within what steady training brings.`;
    case 'aggressive':
      return `is aggressive but possible: ${more}, with every week of the build done and a good day.`;
    case 'stretch':
      return `is a stretch: ${more}. Keep it as the dream and ${formatClock(target)} as the goal to train by.`;
    case 'not-realistic':
      return `is not realistic in ${facts.weeks} weeks: ${more}. ${formatClock(conservative)} is a goal you can trust; ${howLong(facts)}.`;
  }
};

const howLong = ({ weeksNeeded }: FeasibilityFacts): string =>
  weeksNeeded === null
    ? 'the time you wish for takes more than one block of training'
    : `the time you wish for takes about ${weeksNeeded} weeks of training`;
