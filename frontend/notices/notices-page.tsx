import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

export const NoticesPage = () => {
  const { t } = useTranslation('notices');
  return <PageHeading title={t('title')} />;
};
