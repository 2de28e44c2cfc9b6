import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { GoalTab } from './goal-tab';
import { LoadTab } from './load-tab';
import { VolumeTab } from './volume-tab';

const tabs = ['goal', 'volume', 'load'] as const;

/** /progress?tab=volume: where the goal stands, what was run, and what it adds up to. */
export const ProgressPage = () => {
  const { t } = useTranslation('progress');
  const { tab = 'goal' } = useSearch({ from: '/athlete/app/progress' });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <PageHeading title={t('title')} />
        <Link to="/activities" className="link inline-flex min-h-6 items-center">
          {t('allRuns')}
        </Link>
      </header>
      <nav aria-label={t('tabs.label')} className="print:hidden">
        <ul className="flex flex-wrap gap-1 border-b border-line">
          {tabs.map((name) => (
            <li key={name}>
              <Link
                to="/progress"
                search={name === 'goal' ? {} : { tab: name }}
                activeOptions={{ exact: true, includeSearch: true }}
                resetScroll={false}
                {...(name === tab && { 'aria-current': 'page' as const })}
                className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 font-medium text-ink2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {t(`tabs.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {tab === 'goal' ? <Goal /> : <Fitness tab={tab} />}
    </div>
  );
};

const Goal = () => {
  const { data, error, refetch } = useQuery(operationQuery('getProgress', { params: {} }));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;

  return data ? <GoalTab progress={data} /> : <Bones />;
};

const Fitness = ({ tab }: Readonly<{ tab: 'volume' | 'load' }>) => {
  const { data, error, refetch } = useQuery(operationQuery('getFitness', { params: {} }));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones />;

  return tab === 'volume' ? <VolumeTab fitness={data} /> : <LoadTab fitness={data} />;
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-24 rounded-card" />
      <div className="bone h-80 rounded-card" />
      <div className="bone h-40 rounded-card" />
    </div>
  </Loading>
);
