import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteReply } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { InstallHint } from '../install/install-hint';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { Account } from './account';
import { AppList } from './app-list';
import { Part } from './part';
import { NothingYet } from './settings-frame';
import { TrainingList } from './training-list';

/** /settings: the way to whatever an athlete may want otherwise. */
export const SettingsPage = () => {
  const { t } = useTranslation('settings');
  const { t: onDevice } = useTranslation('offline');
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const config = useQuery({ ...operationQuery('getConfig', { params: {} }), staleTime: Number.POSITIVE_INFINITY });

  return (
    <>
      <PageHeading title={t('title')} />
      <div className="mt-4.5 grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5 lg:grid-cols-2">
        {athlete.error && !athlete.data && (
          <div>
            <Failure error={athlete.error} onRetry={() => void athlete.refetch()} />
          </div>
        )}
        {athlete.isPending && (
          <Loading>
            <div className="bone h-80 rounded-card" />
          </Loading>
        )}
        {athlete.data && <Training athlete={athlete.data} />}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5 lg:grid-rows-[1fr_auto]">
          {/* An entry that came later would move the others from under a finger. */}
          {athlete.isPending ? (
            <div className="late">
              <div className="bone h-80 rounded-card" />
            </div>
          ) : (
            <AppList profile={athlete.data?.profile ?? null} />
          )}
          <Part title={onDevice('install.title')}>
            <InstallHint />
          </Part>
        </div>
        <Part title={t('account.title')}>
          <Account expiresAt={athlete.data?.expiresAt ?? null} inbox={config.data?.localInbox ?? null} />
        </Part>
        {config.data && (
          <Part title={t('coach.title')}>
            <p className="max-w-text text-pretty text-ink2">{t(`coach.${config.data.coach}`)}</p>
          </Part>
        )}
      </div>
    </>
  );
};

const Training = ({ athlete }: Readonly<{ athlete: AthleteReply }>) =>
  athlete.profile ? (
    <TrainingList athlete={athlete} />
  ) : (
    <div>
      <NothingYet />
    </div>
  );
