import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckInReply } from '../../shared/contract/check-in';
import { adaptationStages } from '../../shared/contract/stages';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { pollDelay } from '../generating/poll-delay';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { Stages, stageStates } from '../parts/stages';
import { HoldBanner } from '../plan/hold-banner';
import { CheckInForm } from './check-in-form';

type Props = Readonly<{ reply: CheckInReply; today: IsoDate; onSettled: () => unknown }>;

/** A check-in that is being worked in, and the way back to its answers while that has not begun. */
export const AdaptationWork = ({ reply, today, onSettled }: Props) => {
  const { t } = useTranslation('check-in');
  const [isAmending, setAmending] = useState(false);
  const { data, error, refetch } = useProgress(reply, onSettled);
  const stages = stageStates(adaptationStages, data?.stage ?? 'queued')
    .filter(({ stage }) => stage !== 'done')
    .map(({ stage, state }) => ({ key: stage, name: t(`work.${stage}`), state }));

  if (isAmending && reply.status === 'sent') return <CheckInForm reply={reply} today={today} />;

  return (
    <>
      <HoldBanner planId={reply.planId} hold={reply.hold} />
      <section className="card p-4 lg:p-5" aria-labelledby="work">
        <h2 id="work" className="mb-2 text-section font-semibold">
          {t('work.title')}
        </h2>
        <Stages label={t('work.label')} stages={stages} />
        <p className="mt-2 text-meta text-ink2">{t('work.leave')}</p>
      </section>
      {error && !data && <Failure error={error} onRetry={refetch} />}
      {reply.status === 'sent' && (
        <button type="button" className="btn btn-secondary justify-self-start" onClick={() => setAmending(true)}>
          {t('work.amend')}
        </button>
      )}
    </>
  );
};

/** Follows the work to its end, then has everything that shows the plan read it anew. */
const useProgress = ({ planId, adaptationId }: CheckInReply, onSettled: () => unknown) => {
  const { t } = useTranslation('check-in');
  const queries = useQueryClient();
  const [since] = useState(() => performance.now());
  const progress = useQuery({
    ...operationQuery('getAdaptation', { params: { planId, adaptationId: adaptationId ?? '' } }),
    enabled: adaptationId !== null,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.status === 'working' ? pollDelay(performance.now() - since) : false,
  });
  const isOver = progress.data !== undefined && progress.data.status !== 'working';

  useEffect(() => {
    if (!isOver) return;
    announce(t('work.over'));
    void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'getAdaptation' }).then(onSettled);
  }, [isOver, queries, onSettled, t]);

  return progress;
};
