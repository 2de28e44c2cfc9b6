import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { Bones, SettingsHead } from '../settings/settings-frame';
import { DeviceList } from './device-list';
import { PreferencesForm } from './preferences-form';
import { ThisDevice } from './this-device';
import { useNotifications, usePushKey, usePushState } from './use-push';

/** /settings/notifications: on which devices an athlete is told, of what, and when not. */
export const NotificationsPage = () => {
  const { t } = useTranslation('notifications');
  const { data, error, refetch } = useNotifications();
  const publicKey = usePushKey();
  const state = usePushState();
  const isKnown = publicKey !== undefined && state !== undefined;

  return (
    <div className="grid max-w-[46rem] grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={t('title')} lead={t('lead')} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && (!data || !isKnown) && <Bones />}
      {data && isKnown && (
        <>
          <ThisDevice publicKey={publicKey} state={state} />
          <DeviceList devices={data.devices} />
          <PreferencesForm saved={data.preferences} />
        </>
      )}
    </div>
  );
};
