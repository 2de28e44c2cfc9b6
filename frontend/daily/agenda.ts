import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';

/** What a day holds, and what comes next. */
export type Agenda = Readonly<{
  /** The week of the plan that holds the day; null before the plan and after it. */
  week: PlanWeekReply | null;
  today: readonly Session[];
  /** The seven days after the day, as far as the plan goes; none before it begins. */
  coming: readonly Readonly<{ date: IsoDate; sessions: readonly Session[] }>[];
  /** The first session after the day; null when none is left. */
  next: Session | null;
}>;

/** What there is to do on a day of the plan. */
export const agenda = ({ weeks }: Pick<PlanReply, 'weeks'>, day: IsoDate): Agenda => {
  const sessions: readonly Session[] = weeks.flatMap((week) => week.sessions);
  const on = (date: IsoDate) => sessions.filter((session) => session.date === date);
  const week = weeks.find(({ monday }) => monday <= day && day <= addDays(monday, 6)) ?? null;
  const last = sessions.at(-1)?.date ?? day;
  const days =
    week === null ? [] : [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(day, ahead)).filter((date) => date <= last);

  return {
    week,
    today: on(day),
    coming: days.map((date) => ({ date, sessions: on(date) })),
    next: sessions.find(({ date }) => date > day) ?? null,
  };
};
