import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { weekByDay } from './week-by-day';

type Props = Readonly<{ week: PlanWeekReply; logs: PlanReply['logs']; today: IsoDate }>;

/** The running of a week by its days: what is planned as an outline, what is done in ink. */
export const WeekBars = ({ week, logs, today }: Props) => {
  const { t } = useTranslation('daily');
  const format = useFormat();
  const days = weekByDay(week, logs);
  const most = Math.max(1, ...days.map(({ planned, done }) => Math.max(planned, done)));
  const told = days
    .filter(({ planned, done }) => planned + done > 0)
    .map(({ date, planned, done }) =>
      t('week.day', {
        day: format.weekdayName(date),
        done: format.distanceFigure(done),
        planned: format.distance(planned),
      }),
    );

  return (
    <div
      role="img"
      aria-label={t('week.byDay', { days: told.join(', ') })}
      className="grid grow grid-cols-7 gap-2 max-lg:hidden"
    >
      {days.map(({ date, planned, done }) => (
        <div key={date} className="grid grid-rows-[minmax(0,1fr)_auto] gap-1.5 text-center">
          <div className="relative min-h-28">
            <Bar share={planned / most} className="border border-edge bg-sunken" />
            <Bar share={done / most} className="bg-ink" />
          </div>
          <span className={`text-caption ${date === today ? 'font-semibold' : 'text-ink2'}`}>
            {format.weekday(date)}
          </span>
        </div>
      ))}
    </div>
  );
};

const Bar = ({ share, className }: Readonly<{ share: number; className: string }>) =>
  share === 0 ? null : (
    <div className={`absolute inset-x-0 bottom-0 rounded-bar ${className}`} style={{ height: `${share * 100}%` }} />
  );
