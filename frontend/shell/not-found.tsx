import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from './quiet-frame';

export const NotFound = () => (
  <QuietFrame>
    <NoSuchPage />
  </QuietFrame>
);

/** An address that leads nowhere, and the way to the start. */
export const NoSuchPage = () => {
  const { t } = useTranslation();

  return (
    <div className="grid justify-items-start gap-3 py-12">
      <PageHeading title={t('notFound.title')} />
      <p className="text-ink2">{t('notFound.text')}</p>
      <Link to="/" className="btn btn-primary mt-2">
        {t('notFound.home')}
      </Link>
    </div>
  );
};
