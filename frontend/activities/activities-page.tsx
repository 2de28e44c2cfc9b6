import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type IsoDate, isoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { DropRuns } from '../imports/drop-runs';
import { Failure } from '../parts/failure';
import { SelectField } from '../parts/form/select-field';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { deviceTimeZone, todayIn } from '../today';
import { activityWeeks, daysOfMonth, monthsUntil } from './activity-weeks';
import { AddRun } from './add-run';
import { RunWeek } from './run-week';

/** What is listed until a month is chosen, in days. */
const usualDays = 56;

/** /activities?month=2026-11: the runs of a month, or of the last eight weeks. */
export const ActivitiesPage = () => {
  const { t } = useTranslation('activities');
  const { month } = useSearch({ from: '/athlete/app/activities' });
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const today = todayIn(athlete.data?.profile?.timeZone ?? deviceTimeZone());
  const [isAdding, setAdding] = useState(false);

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <Link to="/progress" className="eyebrow inline-flex min-h-6 items-center hover:text-ink">
            {t('back')}
          </Link>
          <PageHeading title={t('title')} />
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Link to="/settings/connections" className="btn btn-secondary">
            {t('connections')}
          </Link>
          <button type="button" className="btn btn-primary" onClick={() => setAdding(true)}>
            <Plus size={20} strokeWidth={2} aria-hidden="true" />
            {t('open', { ns: 'add-run' })}
          </button>
        </div>
      </header>
      <MonthField month={month} today={today} />
      <Runs month={month} today={today} />
      <DropRuns title={t('bring.title')} imports="latest">
        <p>{t('bring.text')}</p>
      </DropRuns>
      {isAdding && <AddRun today={today} onClose={() => setAdding(false)} />}
    </div>
  );
};

type Shown = Readonly<{ month: string | undefined; today: IsoDate }>;

const MonthField = ({ month, today }: Shown) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const navigate = useNavigate();
  const options = [
    { value: '', label: t('latest') },
    ...monthsUntil(today).map((value) => ({ value, label: format.month(isoDate(`${value}-01`)) })),
  ];

  return (
    <div className="max-w-60">
      <SelectField
        id="month"
        label={t('month')}
        value={month ?? ''}
        options={options}
        onChange={(value) =>
          navigate({ to: '/activities', search: value === '' ? {} : { month: value }, resetScroll: false })
        }
      />
    </div>
  );
};

const Runs = ({ month, today }: Shown) => {
  const { t } = useTranslation('activities');
  const query = month ? daysOfMonth(month) : { from: addDays(today, 1 - usualDays), to: today };
  const { data, error, refetch } = useQuery(operationQuery('listActivities', { params: {}, query }));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones />;
  if (data.activities.length === 0)
    return (
      <section className="card grid gap-1.5 border-dashed bg-transparent p-4 lg:p-5">
        <h2 className="text-section font-semibold">{t(month ? 'none.month' : 'none.title')}</h2>
        <p className="max-w-text text-pretty text-ink2">{t('none.text')}</p>
      </section>
    );

  return activityWeeks(data.activities).map((week) => <RunWeek key={week.monday} week={week} />);
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-56 rounded-card" />
      <div className="bone h-56 rounded-card" />
    </div>
  </Loading>
);
