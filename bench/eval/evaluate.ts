import type { CoachWord } from '../../shared/ports';
import { anErrand, planOf } from '../../test/builders/claude/a-writing-order';
import { anyPlanOrder } from '../../test/builders/plans/a-plan-order';
import type { ExampleAthlete } from './athletes';
import type { SeatedCoach } from './coaches';
import { type PlanScore, scorePlan } from './score-plan';
import { type Summary, summaryOf } from './summary';

/** How long a plan may take, in milliseconds: what the product promises. */
const promised = 55_000;

/** Puts a coach before athletes, one after the other; athletes without a safe plan are left out. */
export const evaluate = async (
  { name, prompt, writer }: SeatedCoach,
  athletes: readonly ExampleAthlete[],
): Promise<Summary> => {
  const scores: PlanScore[] = [];
  for (const [index, { picture }] of athletes.entries()) {
    const drawn = anyPlanOrder(picture);
    if (drawn === null) continue;
    const id = `example-${index + 1}`;
    const errand = anErrand({ athleteId: id, planId: id, command: id, readyBy: new Date(Date.now() + promised) });
    const order = { ...drawn, saved: [], errand };
    const words: CoachWord[] = [];
    for await (const word of writer.write(order)) words.push(word);
    const { zones } = order;
    scores.push(scorePlan({ picture, zones, weeks: planOf(order, words).weeks }));
  }
  return summaryOf(name, prompt, scores);
};
