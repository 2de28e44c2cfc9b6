import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';

export const LandingPage = () => {
  const { t } = useTranslation();
  return (
    <QuietFrame>
      <PageHeading title={t('brand')} />
    </QuietFrame>
  );
};
