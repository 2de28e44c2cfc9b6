import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarRange, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonView } from '../../shared/contract/season';
import { operationQuery } from '../api/operation-query';
import { EmptyPlace } from '../parts/empty-place';
import { Failure } from '../parts/failure';
import { Then } from '../parts/later';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { LaterGoals } from './later-goals';
import { PastGoals } from './past-goals';
import { PresentGoal } from './present-goal';
import { sortedGoals } from './sorted-goals';
import { Tensions } from './tensions';

/** /goals: what is trained for now, what comes later, how they get on, and what became of the others. */
export const GoalsPage = () => {
  const { t } = useTranslation('goals');
  const list = useQuery(operationQuery('listGoals', { params: {} }));
  const season = useQuery({
    ...operationQuery('getSeason', { params: {} }),
    enabled: (list.data?.goals.length ?? 0) > 0,
  });
  const isWhole = list.data?.goals.length === 0 || season.data !== undefined || season.error !== null;
  const failed = [list, season].find(({ error, data }) => error !== null && data === undefined);

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div>
          <PageHeading title={t('title')} />
          <p className="mt-2 max-w-text text-balance text-ink2">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Link to="/season" className="btn btn-secondary">
            <CalendarRange size={18} strokeWidth={1.75} aria-hidden="true" />
            {t('season')}
          </Link>
          <Link to="/goals/new" className="btn btn-primary">
            <Plus size={18} strokeWidth={2} aria-hidden="true" />
            {t('add')}
          </Link>
        </div>
      </header>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !isWhole && <Bones />}
      {list.data && isWhole && <Goals list={list.data} season={season.data ?? null} />}
    </div>
  );
};

type Props = Readonly<{ list: GoalList; season: SeasonView | null }>;

const Goals = ({ list, season }: Props) => {
  const { now, later, past } = sortedGoals(list);
  const today = season?.today ?? null;

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,2fr)] lg:gap-9">
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4.5">
        {now === null ? <NoGoal /> : <PresentGoal goal={now} list={list} today={today} />}
        {season && <Tensions season={season} list={list} />}
        <Then>
          <LaterGoals goals={later} season={season} />
          <PastGoals goals={past} list={list} />
        </Then>
      </div>
      <Then>
        <Levels />
      </Then>
    </div>
  );
};

const NoGoal = () => {
  const { t } = useTranslation('goals');

  return (
    <EmptyPlace title={t('none.title')} text={t('none.text')}>
      <Link to="/goals/new" className="btn btn-primary">
        {t('none.link')}
      </Link>
    </EmptyPlace>
  );
};

/** What the letters mean for training. */
const Levels = () => {
  const { t } = useTranslation('goals');

  return (
    <section aria-labelledby="levels" className="max-lg:mt-1.5">
      <h2 id="levels" className="eyebrow">
        {t('levels')}
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-1">
        {(['A', 'B', 'C'] as const).map((priority) => (
          <div key={priority} className="grid content-start gap-0.5">
            <dt className="font-semibold">{t(`priority.${priority}.name`)}</dt>
            <dd className="text-meta text-pretty text-ink2">{t(`priority.${priority}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-52 rounded-card" />
      <div className="bone h-24 rounded-card" />
    </div>
  </Loading>
);
