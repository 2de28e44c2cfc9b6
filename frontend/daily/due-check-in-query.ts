import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { checkInWeek, isCheckInDue } from '../check-in/check-in-week';

/** The check-in that may be due, read only while it is time for it. */
export const dueCheckIn = ({ planId, weeks }: PlanReply, today: IsoDate) => {
  const number = checkInWeek(weeks, today);
  const week = weeks.find((it) => it.number === number);

  return {
    ...operationQuery('getCheckIn', { params: { planId, week: number } }),
    enabled: week !== undefined && isCheckInDue(week, today),
  };
};
