import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';

const key = 'pacewright.weeks';

/**
 * Names the weeks of a plan that an athlete would keep on a day; differs as soon as something else is worth keeping.
 */
export const weeksMark = (
  athleteId: string,
  { planId, revision, logs }: Pick<PlanReply, 'planId' | 'revision' | 'logs'>,
  today: IsoDate,
): string => [athleteId, planId, revision, logs.length, today].join(' ');

/** Whether these weeks were the last to be kept, so that a reload does not read all of them again. */
export const isMarked = (mark: string): boolean => localStorage.getItem(key) === mark;

/** These weeks are kept on this device. */
export const markWeeks = (mark: string): void => localStorage.setItem(key, mark);
