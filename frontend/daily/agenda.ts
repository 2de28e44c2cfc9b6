import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';

/** What a day holds, and what comes next. */
export type Agenda = Readonly<{
  /** The week of the plan that holds the day; null before the plan and after it. */
  week: PlanWeekReply | null;
  today: readonly Session[];
  tomorrow: readonly Session[];
  /** The first session after the day; null when none is left. */
  next: Session | null;
}>;

/** What there is to do on a day of the plan. */
export const agenda = ({ weeks }: Pick<PlanReply, 'weeks'>, day: IsoDate): Agenda => {
  const sessions: readonly Session[] = weeks.flatMap((week) => week.sessions);
  const on = (date: IsoDate) => sessions.filter((session) => session.date === date);

  return {
    week: weeks.find(({ monday }) => monday <= day && day <= addDays(monday, 6)) ?? null,
    today: on(day),
    tomorrow: on(addDays(day, 1)),
    next: sessions.find(({ date }) => date > day) ?? null,
  };
};
