import type { TodayReply } from '../../contract/today';
import { dueWeek } from '../../domain/check-in/check-in-week';
import { type GetCheckInPorts, getCheckIn } from '../check-in/get-check-in';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { lastingReadOnce, livingReadOnce, runsReadOnce } from '../read-once';
import { todayIn } from '../today';
import { type GetPlanPorts, getPlan } from './get-plan';
import { readyPlan } from './plan-in-force';

export type GetTodayPorts = GetPlanPorts & GetCheckInPorts;

/** The plan in force and the check-in that is due, by the athlete’s own calendar. */
export const getToday =
  (given: GetTodayPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<Frozen<TodayReply>>> => {
    const ports = runsReadOnce(livingReadOnce(lastingReadOnce(given)));
    const athlete = await ports.athletes.find(athleteId);
    const head = await readyPlan(ports, athleteId, athlete?.planId ?? '');
    if (head.status === 'refused') return done({ plan: null, checkIn: null });

    const { planId, blueprint } = head.value;
    const week = dueWeek(blueprint.weeks, todayIn(athlete?.profile?.timeZone ?? 'UTC', ports.clock.now()));
    const [plan, checkIn] = await Promise.all([
      getPlan(ports)({ athleteId, params: { planId } }),
      week === null ? null : getCheckIn(ports)({ athleteId, params: { planId, week } }),
    ]);
    return done({
      plan: plan.status === 'done' ? plan.value : null,
      checkIn: checkIn?.status === 'done' ? checkIn.value : null,
    });
  };
