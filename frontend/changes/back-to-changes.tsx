import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** The way back to the list of all changes. */
export const BackToChanges = () => {
  const { t } = useTranslation('changes');

  return (
    <Link
      to="/changes"
      className="-ml-1.5 inline-flex min-h-11 items-center gap-1 pr-2 font-medium text-ink2 hover:text-ink"
    >
      <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
      {t('pageTitle')}
    </Link>
  );
};
