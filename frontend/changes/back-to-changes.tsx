import { useTranslation } from 'react-i18next';
import { BackLink } from '../parts/back-link';

/** The way back to the list of all changes. */
export const BackToChanges = () => {
  const { t } = useTranslation('changes');

  return <BackLink to="/changes">{t('pageTitle')}</BackLink>;
};
