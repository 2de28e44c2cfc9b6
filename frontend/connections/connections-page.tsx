import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { DropRuns } from '../imports/drop-runs';
import { Failure } from '../parts/failure';
import { Bones, SettingsHead } from '../settings/settings-frame';
import { IntervalsCard } from './intervals-card';
import { StravaCard } from './strava-card';
import { useConnections } from './use-connections';

/** /settings/connections: where runs come from, by themselves or brought by the athlete. */
export const ConnectionsPage = () => {
  const { t } = useTranslation('connections');
  const { data, error, refetch } = useConnections();
  const config = useQuery({ ...operationQuery('getConfig', { params: {} }), staleTime: Number.POSITIVE_INFINITY });
  const isLaptop = (config.data?.localInbox ?? null) !== null;

  return (
    <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={t('title')} lead={t('lead')} />
      <section aria-labelledby="files" className="card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:p-5">
        <div>
          <h2 id="files" className="text-section font-semibold">
            {t('files.title')}
          </h2>
          <p className="mt-1 max-w-text text-pretty text-ink2">{t('files.text')}</p>
        </div>
        <DropRuns title={t('files.drop')} imports="all">
          <p>{t('files.dropText')}</p>
        </DropRuns>
      </section>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Bones />}
      {data && <StravaCard strava={data.strava} isLaptop={isLaptop} />}
      {data && <IntervalsCard intervals={data.intervals} />}
    </div>
  );
};
