import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { InstallHint } from '../install/install-hint';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { Account } from './account';
import { AppList } from './app-list';
import { Part } from './part';
import { Bones, NothingYet } from './settings-frame';
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
      <div className="mt-4.5 grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
        {athlete.error && !athlete.data && <Failure error={athlete.error} onRetry={() => void athlete.refetch()} />}
        {athlete.data && (athlete.data.profile ? <TrainingList athlete={athlete.data} /> : <NothingYet />)}
        {/* An entry that came later would move the others from under a finger. */}
        {athlete.isPending ? <Bones /> : <AppList profile={athlete.data?.profile ?? null} />}
        <Part title={onDevice('install.title')}>
          <InstallHint />
        </Part>
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
