import type { NextGoals, NextGoalsRequest } from '../contract/goal-talk';
import { goalEvolution } from '../domain/goal/evolution/goal-evolution';
import { addDays } from '../domain/units/calendar';
import type { Clock } from '../ports';
import { pictureFor } from './athlete-picture';
import type { Frozen } from './frozen';
import { done, type Outcome } from './outcome';
import { todayIn } from './today';

/** What a goal met, missed, changed or let go teaches, and what may come next. */
export const proposeNextGoals =
  ({ clock }: Readonly<{ clock: Clock }>) =>
  async ({ body: { athlete, goal, outcome } }: { body: NextGoalsRequest }): Promise<Outcome<Frozen<NextGoals>>> => {
    const today = todayIn(athlete.timeZone, clock.now());
    const picture = pictureFor(athlete, goal, { today, startsOn: addDays(today, 1) });
    return done(goalEvolution(goal, outcome, picture));
  };
