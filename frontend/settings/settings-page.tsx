import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

export const SettingsPage = () => {
  const { t } = useTranslation();
  return <PageHeading title={t('settings.title')} />;
};
