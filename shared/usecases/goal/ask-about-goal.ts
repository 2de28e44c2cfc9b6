import type { GoalQuestions, GoalQuestionsRequest } from '../../contract/goal/goal-talk';
import { assessGoal } from '../../domain/goal/assess-goal';
import type { Goal } from '../../domain/goal/goal';
import { goalDemands } from '../../domain/goal/goal-demands';
import { goalSpecificity } from '../../domain/goal/goal-specificity';
import type { Chances, PartialWish } from '../../domain/goal/partial-wish';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import { type CoachRun, coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { athleteFitness, pictureFor } from '../athlete/athlete-picture';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { todayIn } from '../today';

type Athlete = GoalQuestionsRequest['athlete'];
type Asked = Readonly<{ athleteId: string; body: GoalQuestionsRequest }>;
/** What is known of the athlete beside their own words. */
type Known = Readonly<{ runs: readonly CoachRun[]; today: IsoDate }>;

/** Asks for what a wish leaves open, and says what the goal asks for once it is one. */
export const askAboutGoal =
  (ports: KnownRunsPorts) =>
  async ({ athleteId, body: { athlete, wish } }: Asked): Promise<Outcome<Frozen<GoalQuestions>>> => {
    const today = todayIn(athlete.timeZone, ports.clock.now());
    const known = { runs: await coachRuns(ports)(athleteId, athlete.timeZone), today };
    const stated = goalSpecificity(wish, chancesOf(athlete, wish, known));
    return done(
      stated.status === 'unclear'
        ? { missing: stated.missing, demands: null }
        : { missing: [], demands: goalDemands(pictureOf(athlete, stated.goal, known)) },
    );
  };

const pictureOf = (athlete: Athlete, goal: Goal, known: Known) =>
  pictureFor(athlete, goal, { ...known, startsOn: addDays(known.today, 1) });

const chancesOf = (athlete: Athlete, { kind, distance, date, aim }: PartialWish, known: Known): Chances => {
  const measured = athleteFitness(athlete, known.runs, known.today).method !== 'assumed';
  const isWhole =
    kind === 'race' && distance !== undefined && date !== undefined && aim !== undefined && date > known.today;
  if (!isWhole) return { measured, feasibility: null };
  return { measured, feasibility: assessGoal(pictureOf(athlete, { kind, distance, date, aim }, known)).feasibility };
};
