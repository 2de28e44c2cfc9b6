import { useTranslation } from 'react-i18next';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';

/** The place of a check-in that is on its way. */
export const CheckInSkeleton = () => {
  const { t } = useTranslation('check-in');

  return (
    <>
      <PageHeading title={t('pageTitle')} className="sr-only" />
      <Loading>
        <div className="grid max-w-column gap-4.5">
          <div className="bone h-15 w-64" />
          <div className="bone h-44 rounded-card" />
          <div className="bone h-28 rounded-card" />
          <div className="bone h-28 rounded-card" />
        </div>
      </Loading>
    </>
  );
};
