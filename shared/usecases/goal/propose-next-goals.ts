import type { NextGoals, NextGoalsRequest } from '../../contract/goal/goal-talk';
import { goalEvolution } from '../../domain/goal/evolution/goal-evolution';
import { addDays } from '../../domain/units/calendar';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { pictureFor } from '../athlete/athlete-picture';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { todayIn } from '../today';

type Asked = Readonly<{ athleteId: string; body: NextGoalsRequest }>;

/** What a goal met, missed, changed or let go teaches, and what may come next. */
export const proposeNextGoals =
  (ports: KnownRunsPorts) =>
  async ({ athleteId, body: { athlete, goal, outcome } }: Asked): Promise<Outcome<Frozen<NextGoals>>> => {
    const today = todayIn(athlete.timeZone, ports.clock.now());
    const runs = await coachRuns(ports)(athleteId, athlete.timeZone);
    const picture = pictureFor(athlete, goal, { runs, today, startsOn: addDays(today, 1) });
    return done(goalEvolution(goal, outcome, picture));
  };
