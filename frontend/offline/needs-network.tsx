import { useTranslation } from 'react-i18next';
import { useIsCutOff } from './use-is-cut-off';

/** Says beside a question or a button that it needs the network, while there is none. Nothing otherwise. */
export const NeedsNetwork = () => {
  const { t } = useTranslation('offline');

  return useIsCutOff() ? <p className="max-w-text text-pretty text-ink2">{t('needsNetwork')}</p> : null;
};
