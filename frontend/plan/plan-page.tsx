import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

export const PlanPage = () => {
  const { t } = useTranslation('plan');
  return <PageHeading title={t('title')} />;
};
