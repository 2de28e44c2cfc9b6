import type { QueryClient } from '@tanstack/react-query';
import type { PlanReply } from '../../shared/contract/plan';
import { checkInWeek } from '../../shared/domain/check-in/check-in-week';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { isCutOff } from './connection';

/** The week that holds the day and the two after it. */
const weeksAhead = 3;

/** The sessions an athlete may want to read without a network, soonest first. */
export const sessionsToKeep = ({ weeks }: Pick<PlanReply, 'weeks'>, today: IsoDate): readonly Kept[] => {
  const current = weeks.findIndex(({ monday }) => today <= addDays(monday, 6));
  return current < 0
    ? []
    : weeks
        .slice(current, current + weeksAhead)
        .flatMap(({ sessions }) => sessions.map(({ id, kind }) => ({ id, kind })));
};

type Kept = Readonly<{ id: string; kind: PlanReply['weeks'][number]['sessions'][number]['kind'] }>;

/**
 * Reads the coming sessions, the goals and the season one by one, which keeps them on this device. Resolves to whether
 * the network held.
 */
export const keepWeeks = async (
  queries: QueryClient,
  plan: PlanReply,
  today: IsoDate,
  signal: AbortSignal,
): Promise<boolean> => {
  const week = checkInWeek(plan.weeks, today);
  const reads = [
    operationQuery('getCheckIn', { params: { planId: plan.planId, week } }),
    ...sessionsToKeep(plan, today).flatMap(({ id, kind }) => [
      operationQuery('getSession', { params: { sessionId: id } }),
      ...(kind === 'strength' ? [operationQuery('getStrength', { params: { sessionId: id } })] : []),
    ]),
    operationQuery('listGoals', { params: {} }),
    operationQuery('getGoal', { params: { goalId: plan.goal.goalId } }),
    operationQuery('getSeason', { params: {} }),
  ];
  const ends = () => signal.aborted || isCutOff();
  for (const read of reads) {
    // A session may be replaced meanwhile; the plan, read again, then says what to read.
    while (queries.isMutating() > 0 && !ends()) await pause();
    if (ends()) return false;
    await queries.prefetchQuery({ ...(read as ReturnType<typeof operationQuery<'getSession'>>), staleTime: aDay });
  }
  return !isCutOff();
};

const aDay = 24 * 3_600_000;
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));
