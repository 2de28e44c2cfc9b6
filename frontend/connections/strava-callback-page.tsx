import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { call, problemIn } from '../api-client';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { ConnectStrava } from './connect-strava';
import { type StravaAnswer, stravaAnswer } from './strava-answer';

/** /connect/strava/callback: the way back from Strava. What it brings is good for one use. */
export const StravaCallbackPage = () => {
  const { t } = useTranslation('connections');
  const navigate = useNavigate();
  // As it came: the router would take a code of digits for a number.
  const [answer] = useState(() => stravaAnswer(window.location.search));
  const finish = useFinish(answer);

  useEffect(() => {
    if (finish.data) void navigate({ to: '/settings/connections', replace: true });
  }, [finish.data, navigate]);

  const failed = answer.status === 'allowed' ? (finish.error ? 'failed' : null) : answer.status;
  const title = t(failed === null ? 'callback.title' : `callback.${failed}.title`);
  return (
    <QuietFrame>
      <div className="mx-auto grid max-w-112 gap-3 py-14">
        <PageHeading title={title} />
        {failed !== null && (
          <>
            <p className="text-pretty text-ink2">
              {problemIn(finish.error)?.errors?.[0]?.detail ??
                problemIn(finish.error)?.detail ??
                t(`callback.${failed}.text`)}
            </p>
            <div className="mt-2 flex flex-wrap gap-2.5">
              <ConnectStrava again />
              <Link to="/settings/connections" className="btn btn-secondary">
                {t('callback.back')}
              </Link>
            </div>
          </>
        )}
      </div>
    </QuietFrame>
  );
};

const useFinish = (answer: StravaAnswer) => {
  const queries = useQueryClient();

  return useQuery({
    queryKey: ['finishStrava', answer],
    queryFn: async () => {
      if (answer.status !== 'allowed') return null;
      const connections = await call('finishStrava', { params: {}, body: answer.callback });
      queries.setQueryData(operationQuery('listConnections', { params: {} }).queryKey, connections);
      return connections;
    },
    enabled: answer.status === 'allowed',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
};
