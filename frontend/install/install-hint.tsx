import { useTranslation } from 'react-i18next';
import { install, isInstalled, isIos, useCanInstall } from './install-prompt';

/** How to install the app on this device. */
export const InstallHint = () => {
  const { t } = useTranslation('offline');
  const canInstall = useCanInstall();
  if (isInstalled()) return <p className="text-ink2">{t('install.done')}</p>;

  return (
    <div className="grid justify-items-start gap-2">
      <p className="max-w-text text-pretty text-ink2">{t('install.text')}</p>
      {canInstall ? (
        <button type="button" className="btn btn-secondary mt-1" onClick={() => void install()}>
          {t('install.button')}
        </button>
      ) : (
        <p className="max-w-text text-pretty text-ink2">{t(isIos() ? 'install.ios' : 'install.other')}</p>
      )}
    </div>
  );
};
