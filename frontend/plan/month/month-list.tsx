import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { addDays, type IsoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { weekKey } from '../week-key';
import { MonthEntry } from './month-entry';
import { weekOfRow } from './month-of';
import { daysSum } from './month-sums';

type Props = Readonly<{
  plan: PlanReply;
  rows: readonly (readonly IsoDate[])[];
  today: IsoDate;
  movable: ReadonlySet<string>;
}>;

/** A month as a list, week by week. */
export const MonthList = ({ plan, rows, ...rest }: Props) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
    {rows.map((row) => {
      const week = weekOfRow(plan.weeks, row);
      return week && <Week key={week.number} {...{ plan, week, row, ...rest }} />;
    })}
  </div>
);

type WeekProps = Omit<Props, 'rows'> & Readonly<{ week: PlanWeekReply; row: readonly IsoDate[] }>;

const Week = ({ plan, week, row, today, movable }: WeekProps) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { planned, done } = daysSum(plan, new Set(row));
  const heading = `week-${week.number}`;

  return (
    <section aria-labelledby={heading} className="card relative overflow-hidden px-4 pt-3.5 pb-1.5">
      {week.recovery && <span aria-hidden="true" className="hatched month-hatch" />}
      <header className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={heading} className="font-semibold tracking-[-0.015em]">
          <Link to="/plan" search={{ week: weekKey(week.monday) }} className="link inline-block min-h-6">
            {t('month.week', { number: week.number })}
          </Link>{' '}
          <span className="eyebrow">{format.days(week.monday, addDays(week.monday, 6))}</span>
        </h2>
        <p className="num text-ink2">
          {format.distance(planned)}
          {done > 0 && ` · ${t('month.done', { distance: format.distance(done) })}`}
          {week.recovery && ` · ${t('month.recovery')}`}
        </p>
      </header>
      <ol className="mt-1">
        {row.map((date) => (
          <ListDay
            key={date}
            {...{ plan, date, today, movable }}
            sessions={week.sessions.filter((session) => session.date === date)}
          />
        ))}
      </ol>
    </section>
  );
};

type ListDayProps = Omit<Props, 'rows'> & Readonly<{ date: IsoDate; sessions: PlanWeekReply['sessions'] }>;

const ListDay = ({ plan, date, today, movable, sessions }: ListDayProps) => {
  const { t } = useTranslation(['calendar', 'plan']);
  const format = useFormat();
  const isToday = date === today;

  return (
    <li data-day={date} className={`month-row ${isToday ? 'month-today' : ''}`}>
      <p className="month-date">
        <span aria-hidden="true">{format.weekday(date)}</span> <b aria-hidden="true">{format.dayOfMonth(date)}</b>
        <span className="sr-only">{isToday ? t('month.today', { day: format.day(date) }) : format.day(date)}</span>
      </p>
      {sessions.length === 0 ? (
        <p className="self-center text-ink3">{t('days.rest', { ns: 'plan' })}</p>
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {sessions.map((session) => (
            <MonthEntry key={session.id} plan={plan} session={session} isMovable={movable.has(session.id)} />
          ))}
        </ul>
      )}
    </li>
  );
};
