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
  const saved = useNotifications();
  const key = usePushKey();
  const state = usePushState();
  const missing = [saved, key].find(({ data, error }) => error && data === undefined);
  const isKnown = saved.data && key.data !== undefined && state !== undefined;

  return (
    <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={t('title')} lead={t('lead')} />
      {missing?.error && <Failure error={missing.error} onRetry={() => void missing.refetch()} />}
      {!missing && !isKnown && <Bones />}
      {isKnown && (
        <>
          <ThisDevice publicKey={key.data} state={state} />
          <DeviceList devices={saved.data.devices} />
          <PreferencesForm saved={saved.data.preferences} />
        </>
      )}
    </div>
  );
};
