import { useTranslation } from 'react-i18next';
import { SettingsFrame } from '../settings/settings-frame';
import { ZonesForm } from './zones-form';

/** /settings/zones: the threshold and single rows by hand, or as the results have them. */
export const ZonesPage = () => {
  const { t } = useTranslation('zones');

  return (
    <SettingsFrame title={t('edit.title')} lead={t('edit.lead')}>
      {({ planId }, profile) => <ZonesForm key={profile.units} profile={profile} planId={planId} />}
    </SettingsFrame>
  );
};
