import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { deviceTimeZone, todayIn } from '../today';
import { MissingSession } from './missing-session';
import { neighbouring } from './neighbouring';
import { SessionSkeleton } from './session-skeleton';
import { SessionView } from './session-view';

/** /session/{id}: one session with its exact targets. */
export const SessionPage = () => {
  const { t } = useTranslation('session');
  const { sessionId } = useParams({ from: '/athlete/app/session/$sessionId' });
  const session = useQuery(operationQuery('getSession', { params: { sessionId } }));
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const planId = session.data?.planId;
  const plan = useQuery({
    ...operationQuery('getPlan', { params: { planId: planId ?? '' } }),
    enabled: planId !== undefined,
  });
  const failed = session.error ?? athlete.error;

  if (problemIn(session.error)?.status === 404) return <MissingSession />;
  if (failed && !(session.data && athlete.data))
    return (
      <div className="grid gap-4">
        <PageHeading title={t('loading')} />
        <Failure error={failed} onRetry={() => Promise.all([session.refetch(), athlete.refetch()])} />
      </div>
    );
  if (!session.data || !athlete.data)
    return (
      <>
        <PageHeading title={t('loading')} className="sr-only" />
        <SessionSkeleton />
      </>
    );

  return (
    <SessionView
      key={sessionId}
      reply={session.data}
      today={todayIn(athlete.data.profile?.timeZone ?? deviceTimeZone())}
      beside={plan.data ? neighbouring(plan.data.weeks, sessionId) : null}
    />
  );
};
