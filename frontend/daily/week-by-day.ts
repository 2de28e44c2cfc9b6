import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { weekFacts } from '../../shared/domain/log/week-facts';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import type { Metres } from '../../shared/domain/units/quantity';

/** A day of a week: how far it leads, and how far the athlete went of it. */
export type DayOfWeek = Readonly<{ date: IsoDate; planned: Metres; done: Metres }>;

/** The running of a week, Monday to Sunday; a session counts on the day that it is planned for. */
export const weekByDay = (
  { monday, sessions }: Pick<PlanWeekReply, 'monday' | 'sessions'>,
  logs: PlanReply['logs'],
): readonly DayOfWeek[] =>
  Array.from({ length: 7 }, (_, day) => {
    const date = addDays(monday, day);
    const { planned, done } = weekFacts({ sessions: sessions.filter((session) => session.date === date) }, logs);
    return { date, planned: planned.distance, done: done.distance };
  });
