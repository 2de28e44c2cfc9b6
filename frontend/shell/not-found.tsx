import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from './quiet-frame';

export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <QuietFrame>
      <div className="grid justify-items-start gap-3 py-12">
        <PageHeading title={t('notFound.title')} />
        <p className="text-ink2">{t('notFound.text')}</p>
        <Link to="/" className="btn btn-primary mt-2">
          {t('notFound.home')}
        </Link>
      </div>
    </QuietFrame>
  );
};
