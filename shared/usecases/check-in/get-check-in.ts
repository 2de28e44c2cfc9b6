import type { CheckInReply } from '../../contract/check-in';
import type { CheckInRecord } from '../../contract/stored/check-in';
import { weekFacts } from '../../domain/log/week-facts';
import type { AdaptationStore, CheckInStore, WeekStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { weeksAround } from '../plan/plan-in-force';
import { type KnownLogs, knownLogs, type LivedLogsPorts } from '../session/lived-logs';
import { type CheckInPath, type CheckInWeek, type FindCheckInWeekPorts, findCheckInWeek } from './find-check-in-week';

export type GetCheckInPorts = FindCheckInWeekPorts &
  LivedLogsPorts &
  Readonly<{ weeks: WeekStore; checkIns: CheckInStore; adaptations: AdaptationStore }>;

/** The check-in of a week: what is known before the athlete says anything, what they said, and what came of it. */
export const getCheckIn =
  (ports: GetCheckInPorts) =>
  async (asked: CheckInPath): Promise<Outcome<Frozen<CheckInReply>>> => {
    const found = await findCheckInWeek(ports, asked);
    if (found.status === 'refused') return found;

    const { head, week } = found.value;
    const plan = { athleteId: head.athleteId, planId: head.planId };
    const around = await weeksAround(ports, head, week.number);
    const [record, logs] = await Promise.all([ports.checkIns.find(plan, week.number), knownLogs(ports, plan, around)]);
    const [work] = record === null ? [null] : await ports.adaptations.find(plan, [record.adaptationId]);
    return done({
      planId: head.planId,
      week: week.number,
      monday: week.monday,
      status: statusOf(found.value, record),
      facts: weekFacts(week, logs.shown),
      unconfirmed: unconfirmedSessions(week, logs),
      answers: record?.answers ?? null,
      adaptationId: record?.adaptationId ?? null,
      result: work?.result ?? null,
      failure: work?.failure ?? null,
      hold: head.hold,
    });
  };

const statusOf = ({ time }: CheckInWeek, record: CheckInRecord | null): CheckInReply['status'] =>
  record === null || record.status === 'failed' ? time : record.status;

/** Sessions known only from runs that a coach may not use. */
const unconfirmedSessions = ({ sessions }: CheckInWeek['week'], { shown, coached }: KnownLogs): readonly string[] => {
  const known = new Set(coached.map(({ sessionId }) => sessionId));
  const own = new Set(sessions.map(({ id }) => id));
  return shown.map(({ sessionId }) => sessionId).filter((id) => own.has(id) && !known.has(id));
};
