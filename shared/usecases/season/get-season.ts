import type { GoalReply } from '../../contract/goal/goal';
import type { SeasonView } from '../../contract/season';
import { healthStop } from '../../domain/athlete/health-stop';
import { goalTensions } from '../../domain/goal/goal-relations';
import type { RankedGoal } from '../../domain/goal/ranked-goal';
import { drawSeason } from '../../domain/season/draw-season';
import { afterPlan, type PlanInSeason, planEnd, seasonWithPlan } from '../../domain/season/season-with-plan';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../domain/units/calendar';
import type { AthleteStore, PlanStore } from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { goalOf, pictureFor } from '../athlete/athlete-picture';
import { knownAthlete } from '../athlete/known-athlete';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { todayIn } from '../today';

export type GetSeasonPorts = KnownRunsPorts & Readonly<{ athletes: AthleteStore; plans: PlanStore }>;

/** A year, from the week in which it is looked at. */
const weeksAhead = 52;

/** The year ahead as it follows from the athlete's goals: the plan in force, and what comes after it. */
export const getSeason =
  (ports: GetSeasonPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<Frozen<SeasonView>>> => {
    const athlete = await knownAthlete(ports, athleteId);
    if (athlete.status === 'refused') return athlete;
    const { profile, planId } = athlete.value;
    const today = todayIn(profile.timeZone, ports.clock.now());
    const [runs, records, plan] = await Promise.all([
      coachRuns(ports)(athleteId, profile.timeZone),
      ports.goals.list(athleteId),
      planInSeason(ports, athleteId, planId, today),
    ]);
    const goals = records.map(({ goal }) => goal).filter(({ status }) => status === 'active');

    const startsOn = plan === null ? addDays(today, 1) : afterPlan(plan, today);
    const to = addDays(mondayOf(today), 7 * weeksAhead - 1);
    const weeks = (daysBetween(mondayOf(startsOn), to) + 1) / 7;
    const picture = pictureFor(profile, { kind: 'fitness', weeks }, { runs, today, startsOn });
    const ranked = goals.flatMap(rankedGoals);
    const ahead = ranked.filter((each) => isAhead(each, plan, today));
    const refusal = healthStop({ ...profile, ...profile.health }, picture.goal);
    const drawn =
      refusal === null ? drawSeason({ picture, goals: ahead, weeks }) : { blocks: [], places: [], declined: [] };
    return done({
      refusal,
      ...(plan === null ? drawn : seasonWithPlan(drawn, plan)),
      tensions: goalTensions(ahead, picture),
      ...{ today, from: plan?.monday ?? mondayOf(today), to },
      plan: plan && { goal: plan.goal, monday: plan.monday, weeks: plan.weeks.length },
      races: goals.flatMap(racesOf),
    });
  };

const planInSeason = async (
  { plans }: GetSeasonPorts,
  athleteId: string,
  planId: string | null,
  today: IsoDate,
): Promise<PlanInSeason | null> => {
  const head = planId === null ? null : await plans.find(athleteId, planId);
  const first = head?.status === 'ready' ? head.blueprint.weeks[0] : undefined;
  if (head?.status !== 'ready' || first === undefined) return null;
  const { weeks, raceDay } = head.blueprint;
  const plan: PlanInSeason = {
    ...{ goal: head.goalId, kind: head.goal.kind, monday: first.monday, raceDay },
    weeks: weeks.map(({ phase }) => phase),
    finishSafely: head.label === 'finish-safely',
  };
  return planEnd(plan) < today ? null : plan;
};

/** What is still to be planned for: the goal of a plan without a race is planned for already. */
const isAhead = ({ id, goal }: RankedGoal, plan: PlanInSeason | null, today: IsoDate): boolean =>
  (goal.kind === 'race' && goal.date > today) || (goal.kind !== 'race' && id !== plan?.goal);

const onTheWay = (goalId: string, day: IsoDate): string => `${goalId}_${day}`;

const rankedGoals = (goal: GoalReply): readonly RankedGoal[] => [
  { id: goal.goalId, priority: 'A', goal: goalOf(goal) },
  ...(goal.kind === 'race' ? goal.races : []).map(
    ({ distance, date, priority }): RankedGoal => ({
      ...{ id: onTheWay(goal.goalId, date), priority },
      goal: { kind: 'race', distance, date, aim: { kind: 'finish' } },
    }),
  ),
];

const racesOf = (goal: GoalReply): SeasonView['races'] => {
  const { goalId, name } = goal;
  if (goal.kind === 'fitness' || goal.date === null) return [];
  const distance = goal.kind === 'race' ? goal.distance : '5K';
  return [
    { id: goalId, goal: goalId, name, distance, date: goal.date, priority: 'A' },
    ...(goal.kind === 'race' ? goal.races : []).map((race) => ({
      ...race,
      ...{ id: onTheWay(goalId, race.date), goal: goalId },
    })),
  ];
};
