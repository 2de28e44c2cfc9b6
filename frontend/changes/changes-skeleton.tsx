import { useTranslation } from 'react-i18next';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';

/** The place of changes that are on their way. */
export const ChangesSkeleton = () => {
  const { t } = useTranslation('changes');

  return (
    <>
      <PageHeading title={t('pageTitle')} className="sr-only" />
      <Loading>
        <div className="grid max-w-board gap-4.5">
          <div className="bone h-10 w-72" />
          <div className="bone h-24 rounded-card" />
          <div className="bone h-40 rounded-card" />
          <div className="bone h-40 rounded-card" />
        </div>
      </Loading>
    </>
  );
};
