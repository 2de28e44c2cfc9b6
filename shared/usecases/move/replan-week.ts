import type { z } from 'zod';
import type { ChangeReply } from '../../contract/change';
import type { replannedWeek } from '../../contract/move';
import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import { type ReplannedWeek, replanWeek as replanned } from '../../domain/adjustment/replan-week';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import { spokenDay } from '../../domain/units/spoken-day';
import { type HandMadeChangePorts, handMadeChange } from '../change/hand-made-change';
import type { Frozen } from '../frozen';
import { done, fieldRefused, type Outcome, type Refused, refused } from '../outcome';
import { type PlanAtHandPorts, planAsItStands, planAtHand } from '../plan/plan-at-hand';

type Asked = Readonly<{
  athleteId: string;
  params: Readonly<{ planId: string; week: number }>;
  body: Readonly<{ busy: readonly IsoDate[] }>;
}>;

/** What would become of a week around its busy days; nothing is changed. */
export const previewBusyDays =
  (ports: PlanAtHandPorts) =>
  async ({ athleteId, params, body }: Asked): Promise<Outcome<Frozen<z.output<typeof replannedWeek>>>> => {
    const now = await planAsItStands(ports, athleteId, params.planId);
    if (now.status === 'refused') return now;
    const plan = await planAtHand(ports, now.value);
    const fault = busyFault(plan, params.week, body.busy);
    if (fault !== null) return fault;
    const { moved, dropped, warnings } = replanned(plan, { week: params.week, busy: body.busy });
    return done({ moved, dropped, warnings });
  };

/** Lays a week out around its busy days, in one change. */
export const replanWeek =
  (ports: HandMadeChangePorts) =>
  async ({
    athleteId,
    key,
    params,
    body,
  }: Asked & Readonly<{ key: string }>): Promise<Outcome<Frozen<ChangeReply>>> => {
    const plan = { athleteId, planId: params.planId };
    const command = ports.ids.derived('busy-days', plan.planId, String(params.week), key);
    return handMadeChange(ports)(plan, command, (now) => {
      const fault = busyFault(now, params.week, body.busy);
      if (fault !== null) return fault;
      const result = replanned(now, { week: params.week, busy: body.busy });
      if (result.weeks === now.weeks)
        return refused('conflict', 'Nothing stands on those days that could still be moved.');
      return done({
        reason: 'moved',
        trigger: { kind: 'busy-days', week: params.week, days: [...body.busy] },
        because: {
          because: `${body.busy.map(spokenDay).join(', ')}: no time to train.`,
          rule: 'Hard days keep their distance, no day holds two runs, and what finds no place is left out.',
        },
        weeks: result.weeks,
        summary: summaryOf(result),
      });
    });
  };

const busyFault = ({ weeks }: PlanAtHand, number: number, busy: readonly IsoDate[]): Refused | null => {
  const week = weeks.find((one) => one.number === number);
  if (week === undefined) return refused('not-found', 'The plan has no such week.');
  const sunday = addDays(week.monday, 6);
  const stray = busy.find((date) => date < week.monday || date > sunday);
  return stray === undefined
    ? null
    : fieldRefused('invalid-request', '/busy', `${spokenDay(stray)} is not in week ${number}.`);
};

const sessions = (count: number): string => `${count} ${count === 1 ? 'session' : 'sessions'}`;

const summaryOf = ({ moved, dropped }: ReplannedWeek): string =>
  dropped.length === 0
    ? `${sessions(moved.length)} moved around your busy days.`
    : `${sessions(moved.length)} moved around your busy days, ${sessions(dropped.length)} left out.`;
