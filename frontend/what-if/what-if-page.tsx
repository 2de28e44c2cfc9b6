import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { EditWork } from '../edit/edit-work';
import { NeedsNetwork } from '../offline/needs-network';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { HoldBanner } from '../plan/hold-banner';
import { type ReadyPlan, WithPlan } from '../plan/with-plan';
import { ChangeQuestions } from './change-questions';
import { Preview } from './preview';
import { changeIn, type WhatIfSearch } from './what-if-search';

/** /what-if?change=skip-week&week=2027-01-11: what a change would make of the plan, before anything is done. */
export const WhatIfPage = () => {
  const { t } = useTranslation('what-if');
  const { data } = useQuery(operationQuery('getAthlete', { params: {} }));

  return (
    <WithPlan title={t('title')} skeleton={<Bones />}>
      {(ready) => data?.profile && <WhatIf {...ready} profile={data.profile} />}
    </WithPlan>
  );
};

const WhatIf = ({ plan, today, profile }: ReadyPlan & Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('what-if');
  const search = useSearch({ from: '/athlete/app/what-if' });
  const navigate = useNavigate();
  const go = (next: WhatIfSearch) => void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  const change = changeIn(search);
  const { edit } = search;
  const what = search.change === 'move-race' ? 'goal' : 'schedule';

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,5fr)]">
      <header className="lg:col-span-2">
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-text text-balance text-ink2">{t('lead')}</p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 empty:hidden lg:col-span-2">
        <NeedsNetwork />
        <HoldBanner planId={plan.planId} hold={plan.hold} />
      </div>
      <ChangeQuestions plan={plan} profile={profile} today={today} search={search} onChange={go} />
      <div
        className={`grid grid-cols-[minmax(0,1fr)] gap-6 ${edit === undefined && change === null ? '' : 'content-start'}`}
      >
        {edit === undefined && change === null && <Awaited />}
        {edit !== undefined && (
          <EditWork
            key={edit}
            what={what}
            planId={plan.planId}
            adaptationId={edit}
            onAsked={(adaptationId) => go({ ...search, edit: adaptationId })}
          />
        )}
        {edit === undefined && change !== null && (
          <Preview
            key={JSON.stringify(change)}
            change={change}
            plan={plan}
            onAsked={(adaptationId) => go({ ...search, edit: adaptationId })}
          />
        )}
      </div>
    </div>
  );
};

/** The place beside the questions where a change is shown, before one is chosen. */
const Awaited = () => {
  const { t } = useTranslation('what-if');

  return (
    <p className="card grid min-h-52 place-content-center border-dashed bg-transparent p-5 text-center text-balance text-ink2 max-lg:hidden">
      {t('awaited')}
    </p>
  );
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-10 w-64" />
      <div className="bone h-32 rounded-card" />
    </div>
  </Loading>
);
