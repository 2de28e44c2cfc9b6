import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

/** The plan holds no such session. */
export const MissingSession = () => {
  const { t } = useTranslation('session');

  return (
    <div className="grid justify-items-start gap-3 py-6">
      <PageHeading title={t('missing.title')} />
      <p className="max-w-[58ch] text-ink2">{t('missing.text')}</p>
      <Link to="/plan" className="btn btn-primary mt-1">
        {t('missing.plan')}
      </Link>
    </div>
  );
};
