import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Said } from '../i18n/said';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { usePlan } from '../plan/use-plan';
import { BackToChanges } from './back-to-changes';
import { ChangesSkeleton } from './changes-skeleton';
import { SessionChanges } from './session-changes';
import { VolumeChart } from './volume-chart';

/** /changes/original: the plan as it was first written beside the present one. */
export const OriginalPage = () => {
  const { t } = useTranslation('changes');
  const outcome = usePlan();
  const plan = outcome.status === 'ready' ? outcome.plan : null;
  const { data, error, refetch } = useQuery({
    ...operationQuery('getOriginalPlan', { params: { planId: plan?.planId ?? '' } }),
    enabled: plan !== null,
  });
  const failed = outcome.status === 'failed' ? outcome.error : data ? null : error;

  if (outcome.status === 'loading' || (plan !== null && !data && !error)) return <ChangesSkeleton />;

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <header>
        <BackToChanges />
        <PageHeading title={t('original.title')} />
        <p className="mt-2 max-w-text text-balance text-ink2">
          {plan === null ? (
            t('empty.title')
          ) : data?.sessions.length === 0 ? (
            t('original.same')
          ) : (
            <Said>{data?.summary ?? ''}</Said>
          )}
        </p>
      </header>
      {failed && <Failure error={failed} onRetry={outcome.status === 'failed' ? outcome.retry : refetch} />}
      {data && <VolumeChart weeks={data.changes} />}
      {data && <SessionChanges sessions={data.sessions} plan={plan} />}
    </div>
  );
};
