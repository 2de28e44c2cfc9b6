import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeSummary } from '../../shared/contract/change';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { EmptyPlace } from '../parts/empty-place';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { HoldBanner } from '../plan/hold-banner';
import { usePlan } from '../plan/use-plan';
import { ChangesSkeleton } from './changes-skeleton';
import { StatusChip } from './status-chip';
import { triggerSentence } from './trigger-sentence';

/** /changes: every version of the plan, the latest first, with what made it so. */
export const ChangesPage = () => {
  const { t } = useTranslation('changes');
  const outcome = usePlan();
  const plan = outcome.status === 'ready' ? outcome.plan : null;
  const { data, error, refetch } = useQuery({
    ...operationQuery('listChanges', { params: { planId: plan?.planId ?? '' } }),
    enabled: plan !== null,
  });
  const failed = outcome.status === 'failed' ? outcome.error : data ? null : error;

  if (outcome.status === 'loading' || (plan !== null && !data && !error)) return <ChangesSkeleton />;

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <header>
        <PageHeading title={t('pageTitle')} />
        <p className="mt-2 max-w-text text-balance text-ink2">{t('lead')}</p>
      </header>
      {failed && <Failure error={failed} onRetry={outcome.status === 'failed' ? outcome.retry : refetch} />}
      {plan && <HoldBanner planId={plan.planId} hold={plan.hold} />}
      {!failed && (data?.changes ?? []).every(({ reason }) => reason === 'generated') && <Empty />}
      {data && data.changes.length > 0 && (
        <ul className="grid gap-2">
          {data.changes.map((change) => (
            <ChangeRow key={change.changeId} change={change} revision={data.revision} />
          ))}
        </ul>
      )}
      {data && data.revision > 1 && (
        <Link to="/changes/original" className="link inline-flex min-h-6 items-center justify-self-start">
          {t('original.link')}
        </Link>
      )}
    </div>
  );
};

const ChangeRow = ({ change, revision }: Readonly<{ change: ChangeSummary; revision: number }>) => {
  const { t } = useTranslation(['changes', 'adjust']);
  const format = useFormat();

  return (
    <li
      className={`card relative rounded-row px-4 py-3.5 hover:border-edge gap-x-6 lg:grid lg:grid-cols-[minmax(0,1fr)_auto] ${change.status === 'waiting' ? 'border-ink' : ''}`}
    >
      <div className="flex flex-wrap items-start gap-x-3.5 gap-y-1 lg:contents">
        <h2 className="grow basis-18 text-row font-semibold text-balance">
          <Link
            to="/changes/$changeId"
            params={{ changeId: change.changeId }}
            className="after:absolute after:inset-0 after:rounded-row"
          >
            {triggerSentence(change, format, t)}
          </Link>
        </h2>
        <span className="flex-none lg:justify-self-end">
          <StatusChip change={change} revision={revision} />
        </span>
      </div>
      <p className="text-balance text-ink2">
        <Said>{change.summary}</Said>
      </p>
      <p className="mt-1 text-meta text-ink2 lg:justify-self-end">
        <time dateTime={change.at}>{format.moment(change.at)}</time>
      </p>
    </li>
  );
};

const Empty = () => {
  const { t } = useTranslation('changes');

  return <EmptyPlace title={t('empty.title')} text={t('empty.text')} />;
};
