import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FlagTriangleRight, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonView } from '../../shared/contract/season';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { Tensions } from '../goals/tensions';
import { Said } from '../i18n/said';
import { Callout } from '../parts/callout';
import { EmptyPlace } from '../parts/empty-place';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { useIsWide } from '../parts/use-is-wide';
import { BlockList } from './block-list';
import { Timeline } from './timeline';

/** /season: the year ahead, from the plan in force through races and recovery to what comes after. */
export const SeasonPage = () => {
  const { t } = useTranslation('season');
  const list = useQuery(operationQuery('listGoals', { params: {} }));
  const season = useQuery(operationQuery('getSeason', { params: {} }));
  // Without a goal there is no year to draw, nor perhaps somebody to draw it for.
  const isOpen = list.data?.goals.length === 0;
  const failed = [season, list].find(({ error, data }) => error !== null && data === undefined && !isOpen);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div>
          {season.data && <Span season={season.data} />}
          <PageHeading title={t('title')} />
          <p className="mt-2 max-w-text text-balance text-ink2">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Link to="/what-if" className="btn btn-secondary">
            <Sparkles size={18} strokeWidth={1.75} aria-hidden="true" />
            {t('whatIf')}
          </Link>
          <Link to="/goals/new" search={{ priority: 'B' }} className="btn btn-primary">
            <FlagTriangleRight size={18} strokeWidth={1.75} aria-hidden="true" />
            {t('addRace')}
          </Link>
        </div>
      </header>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !isOpen && (!season.data || !list.data) && <Bones />}
      {isOpen && <Empty />}
      {!isOpen && season.data && list.data && <Year season={season.data} list={list.data} />}
    </div>
  );
};

const Span = ({ season: { from, to } }: Readonly<{ season: SeasonView }>) => {
  const { t } = useTranslation('season');
  const format = useFormat();

  return <p className="eyebrow">{t('span', { from: format.month(from), to: format.month(to) })}</p>;
};

const Year = ({ season, list }: Readonly<{ season: SeasonView; list: GoalList }>) => {
  const { t } = useTranslation('season');
  const isWide = useIsWide();
  if (season.refusal)
    return (
      <Callout title={t('refused')}>
        <p>
          <Said>{season.refusal.sentence}</Said>
        </p>
      </Callout>
    );
  if (season.races.length === 0 && season.plan === null) return <Empty />;

  return (
    <>
      {/* On a phone a year has no room beside itself: the list is the whole of it. */}
      {isWide && <Timeline season={season} list={list} />}
      <Tensions season={season} list={list} />
      <BlockList season={season} list={list} />
      {season.declined.length > 0 && (
        <Callout title={t('declined')}>
          <ul className="grid list-disc gap-1 pl-4">
            {season.declined.map(({ goal, sentence }) => (
              <li key={goal}>
                <Said>{sentence}</Said>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
};

const Empty = () => {
  const { t } = useTranslation('season');

  return (
    <EmptyPlace title={t('empty.title')} text={t('empty.text')}>
      <Link to="/goals/new" className="btn btn-secondary">
        {t('empty.link')}
      </Link>
    </EmptyPlace>
  );
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone hidden h-56 rounded-card lg:block" />
      <div className="bone h-24 rounded-card" />
      <div className="bone h-24 rounded-card" />
      <div className="bone h-24 rounded-card" />
    </div>
  </Loading>
);
