import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../../shared/contract/plan';
import { addDays, type IsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { weekKey } from '../week-key';
import { MonthEntry } from './month-entry';
import { weekOfRow } from './month-of';
import { daysSum } from './month-sums';

type Props = Readonly<{
  plan: PlanReply;
  month: string;
  rows: readonly (readonly IsoDate[])[];
  today: IsoDate;
  movable: ReadonlySet<string>;
}>;

/** A month as the calendar on the wall, with what each row adds up to at its end. */
export const MonthTable = ({ plan, month, rows, today, movable }: Props) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();

  return (
    <table className="month">
      <caption className="sr-only">{t('month.table', { month: format.month(isoDate(`${month}-01`)) })}</caption>
      <thead>
        <tr>
          {rows[0]?.map((date) => (
            <th key={date} scope="col">
              <span aria-hidden="true">{format.weekday(date)}</span>
              <span className="sr-only">{format.weekdayName(date)}</span>
            </th>
          ))}
          <th scope="col">{t('month.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((date) => (
              <Day key={date} {...{ plan, date, today, movable }} isOther={date.slice(0, 7) !== month} />
            ))}
            <Total plan={plan} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type DayProps = Pick<Props, 'plan' | 'today' | 'movable'> & Readonly<{ date: IsoDate; isOther: boolean }>;

const Day = ({ plan, date, today, movable, isOther }: DayProps) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const sessions = plan.weeks.flatMap((week) => week.sessions).filter((session) => session.date === date);
  const isToday = date === today;

  return (
    <td data-day={date} className={`month-day ${isToday ? 'month-today' : ''} ${isOther ? 'month-other' : ''}`}>
      <p className="month-date">
        <span aria-hidden="true">{format.dayOfMonth(date)}</span>
        <span className="sr-only">{isToday ? t('month.today', { day: format.day(date) }) : format.day(date)}</span>
      </p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {sessions.map((session) => (
          <MonthEntry key={session.id} plan={plan} session={session} isMovable={movable.has(session.id)} />
        ))}
      </ul>
    </td>
  );
};

const Total = ({ plan, row }: Pick<Props, 'plan'> & Readonly<{ row: readonly IsoDate[] }>) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const week = weekOfRow(plan.weeks, row);
  const { planned, done } = daysSum(plan, new Set(row));
  if (week === null) return <td className="month-total" />;

  return (
    <td className="month-total">
      {week.recovery && <span aria-hidden="true" className="hatched month-hatch" />}
      <p className="text-meta text-ink2">
        <Link
          to="/plan"
          search={{ week: weekKey(week.monday) }}
          className="link inline-block min-h-6"
          aria-label={t('month.weekLink', {
            number: week.number,
            days: format.days(week.monday, addDays(week.monday, 6)),
          })}
        >
          {t('month.week', { number: week.number })}
        </Link>
      </p>
      <p className="num text-row">{format.distance(planned)}</p>
      {done > 0 && <p className="num text-caption text-ink2">{t('month.done', { distance: format.distance(done) })}</p>}
      {week.recovery && <p className="text-caption font-medium text-ink2">{t('month.recovery')}</p>}
    </td>
  );
};
