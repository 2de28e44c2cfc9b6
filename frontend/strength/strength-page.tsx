import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StrengthReply } from '../../shared/contract/strength';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { useFormat } from '../format';
import { pollDelay } from '../generating/poll-delay';
import { BackLink } from '../parts/back-link';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { MissingSession } from '../session/missing-session';
import { SessionSkeleton } from '../session/session-skeleton';
import { StrengthAsk } from './strength-ask';
import { StrengthFacts } from './strength-facts';
import { StrengthHeader } from './strength-header';
import { StrengthWriting } from './strength-writing';
import { WorkoutView } from './workout-view';

const route = getRouteApi('/athlete/app/session/$sessionId/strength');

/** /session/{id}/strength: what the workout goes by, the workout itself, and its sets. */
export const StrengthPage = () => {
  const { t } = useTranslation('strength');
  const { sessionId } = route.useParams();
  const strength = useStrength(sessionId);

  if (problemIn(strength.error)?.status === 404) return <MissingSession />;
  return (
    <div className="max-w-column">
      <BackLink to="/session/$sessionId" params={{ sessionId }}>
        {t('back')}
      </BackLink>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-4.5">
        {strength.data ? (
          <Known key={sessionId} reply={strength.data} />
        ) : strength.error ? (
          <>
            <PageHeading title={t('title')} />
            <Failure error={strength.error} onRetry={() => strength.refetch()} />
          </>
        ) : (
          <>
            <PageHeading title={t('title')} className="sr-only" />
            <SessionSkeleton />
          </>
        )}
      </div>
    </div>
  );
};

/** Follows the workout while it is written. */
const useStrength = (sessionId: string) =>
  useQuery({
    ...operationQuery('getStrength', { params: { sessionId } }),
    staleTime: 0,
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.status === 'writing' ? pollDelay(dataUpdateCount * 1_000) : false,
  });

const Known = ({ reply }: Readonly<{ reply: StrengthReply }>) => {
  const { t } = useTranslation('strength');
  const format = useFormat();
  const { workout, status, facts } = reply;

  return (
    <>
      <StrengthHeader day={format.day(reply.date)} workout={workout} />
      {status === 'failed' && <p role="alert">{t('failed')}</p>}
      {status === 'writing' && <StrengthWriting />}
      {workout !== null && <WorkoutView key={workout.workoutId} reply={reply} workout={workout} />}
      {status !== 'writing' && <StrengthAsk reply={reply} />}
      <StrengthFacts facts={facts} isOpen={workout === null} />
    </>
  );
};
