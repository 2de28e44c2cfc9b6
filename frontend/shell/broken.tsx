import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';

/** A page that could not be drawn at all. */
export const Broken = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="grid gap-4 p-4">
      <PageHeading title={t('error.title')} />
      <Failure error={error} onRetry={again} />
    </div>
  );
};
