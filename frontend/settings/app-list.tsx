import { Bell, LockKeyhole, MonitorSmartphone, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { SettingsEntry, SettingsList } from './settings-list';

/** What is about the athlete and this app rather than the training; without a profile, what needs none. */
export const AppList = ({ profile }: Readonly<{ profile: AthleteProfile | null }>) => {
  const { t } = useTranslation('settings');

  return (
    <SettingsList id="you" title={t('app.title')}>
      {profile && (
        <SettingsEntry
          Icon={UserRound}
          name={t('app.profile')}
          line={t('app.profileLine')}
          link={{ to: '/settings/profile' }}
        />
      )}
      <SettingsEntry
        Icon={MonitorSmartphone}
        name={t('app.units')}
        line={t(`app.unitsLine.${profile?.units ?? 'km'}`)}
        link={{ to: '/settings/units' }}
      />
      <SettingsEntry
        Icon={Bell}
        name={t('app.notifications')}
        line={t('app.notificationsLine')}
        link={{ to: '/settings/notifications' }}
      />
      <SettingsEntry
        Icon={LockKeyhole}
        name={t('app.privacy')}
        line={t('app.privacyLine')}
        link={{ to: '/settings/privacy' }}
      />
    </SettingsList>
  );
};
