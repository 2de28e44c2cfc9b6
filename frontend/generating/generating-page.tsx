import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';

export const GeneratingPage = () => {
  const { t } = useTranslation('generating');
  return (
    <QuietFrame>
      <PageHeading title={t('title')} />
    </QuietFrame>
  );
};
