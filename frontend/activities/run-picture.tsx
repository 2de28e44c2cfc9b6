import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityReply } from '../../shared/contract/activity';
import { operationQuery } from '../api/operation-query';
import { PaceProfile } from './pace-profile';

/** The pace of a run over the workout it was; nothing where no pace over time is known. */
export const RunPicture = ({ reply }: Readonly<{ reply: ActivityReply }>) => {
  const { t } = useTranslation('activity');
  const sessionId = reply.comparison?.sessionId;
  const { data: athlete } = useQuery(operationQuery('getAthlete', { params: {} }));
  const session = useQuery({
    ...operationQuery('getSession', { params: { sessionId: sessionId ?? '' } }),
    enabled: sessionId !== undefined,
  });
  const hasPaces = reply.trace.length > 1 || reply.comparison !== null;
  if (!hasPaces || !athlete?.zones || (sessionId !== undefined && session.isPending)) return null;

  // A session that an adaptation has taken away since leaves the run without its plan.
  const run = session.data ? reply : { ...reply, comparison: null };
  return (
    <section className="card p-4 lg:p-5" aria-labelledby="pace-picture">
      <h2 id="pace-picture" className="mb-2 text-section font-semibold">
        {t(run.comparison ? 'profile.title' : 'profile.titleAlone')}
      </h2>
      <PaceProfile run={run} sections={session.data?.session.sections ?? []} zones={athlete.zones} />
    </section>
  );
};
