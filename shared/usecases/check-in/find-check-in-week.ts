import type { PlanWeek } from '../../domain/plan/plan';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { AthleteStore, Clock, PlanStore, WeekStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { athleteToday } from '../today';

export type FindCheckInWeekPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  weeks: WeekStore;
  clock: Clock;
}>;

/** A week of a plan as it is reported on. `early` before its first day; `closed` two weeks after its last. */
export type CheckInWeek = Readonly<{
  head: ReadyPlan;
  week: PlanWeek;
  today: IsoDate;
  time: 'early' | 'open' | 'closed';
}>;

export type CheckInPath = Readonly<{ athleteId: string; params: Readonly<{ planId: string; week: number }> }>;

/** How many days after its Monday a week can still be reported on. */
const openDays = 21;

/** The week of a plan that a check-in is about. */
export const findCheckInWeek = async (
  ports: FindCheckInWeekPorts,
  { athleteId, params: { planId, week: number } }: CheckInPath,
): Promise<Outcome<CheckInWeek>> => {
  const plan = await readyPlan(ports, athleteId, planId);
  if (plan.status === 'refused') return plan;
  const head = plan.value;
  const keys = weekKeys(head).filter((key) => key.number === number);
  const [week] = await weeksUnder(ports, { athleteId, planId }, keys);
  if (week === undefined) return refused('not-found', `This plan has ${head.weeks.length} weeks.`);

  const today = await athleteToday(ports, athleteId);
  const isClosed = today >= addDays(week.monday, openDays);
  const isEarly = today < week.monday;
  return done({ head, week, today, time: isEarly ? 'early' : isClosed ? 'closed' : 'open' });
};
