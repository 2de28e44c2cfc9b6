import type { PlanReply } from '../../shared/contract/plan';
import { dueWeek } from '../../shared/domain/check-in/check-in-week';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';

/** The check-in that may be due, read only while it is time for it. */
export const dueCheckIn = ({ planId, weeks }: PlanReply, today: IsoDate) => {
  const week = dueWeek(weeks, today);

  return { ...operationQuery('getCheckIn', { params: { planId, week: week ?? 1 } }), enabled: week !== null };
};
