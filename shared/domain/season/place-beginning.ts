import type { RankedGoal } from '../goal/ranked-goal';
import { planLength } from '../plan/phase-lengths';
import type { IsoDate } from '../units/calendar';
import { mondayOf } from '../units/calendar';
import { blockSentences } from './block-sentence';
import type { DeclinedGoal, GoalPlace } from './season';

type Beginning = Readonly<{
  block: Readonly<{ goal: string; weeks: number }> | null;
  places: readonly GoalPlace[];
  declined: readonly DeclinedGoal[];
}>;

/** Fewest weeks from nothing to 30 minutes without a break, recovery weeks included (our rule). */
const fewestWeeks = 9;

/** Lets a season begin from zero where that is a goal: nothing else can come before it. */
export const placeBeginning = (goals: readonly RankedGoal[], startsOn: IsoDate, season: number): Beginning => {
  const declined: DeclinedGoal[] = [];
  let begun: Pick<Beginning, 'block' | 'places'> = { block: null, places: [] };

  for (const { id, priority, goal } of goals) {
    if (goal.kind !== 'from-zero') continue;
    const weeks = planLength(goal, startsOn);
    const refused = refusal(weeks, season, begun.block !== null);
    if (refused !== null) {
      declined.push({ goal: id, sentence: refused });
      continue;
    }
    const plan = { monday: mondayOf(startsOn), weeks, finishSafely: false };
    begun = {
      block: { goal: id, weeks },
      places: [{ goal: id, priority, plan, sentence: blockSentences['from-zero'] }],
    };
  }
  return { ...begun, declined };
};

const refusal = (weeks: number, season: number, taken: boolean): string | null => {
  if (taken) return 'One beginning is enough: this season has one already.';
  if (weeks < fewestWeeks)
    return `From nothing to 30 minutes takes at least ${fewestWeeks} weeks; here there are ${Math.max(0, weeks)}.`;
  return weeks > season ? `A beginning of ${weeks} weeks does not fit into a season of ${season}.` : null;
};
