import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

export const SessionPage = () => {
  const { t } = useTranslation('session');
  return <PageHeading title={t('title')} />;
};
