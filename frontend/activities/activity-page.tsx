import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { NothingHere } from '../parts/nothing-here';
import { PageHeading } from '../parts/page-heading';
import { ActivityOpened } from './activity-opened';

/** /activity/{id}: one run, beside the session it was. */
export const ActivityPage = () => {
  const { t } = useTranslation('activities');
  const { activityId } = useParams({ from: '/athlete/app/activity/$activityId' });
  const { data, error, refetch } = useQuery(operationQuery('getActivity', { params: { activityId } }));

  if (problemIn(error)?.status === 404) return <Missing />;
  if (error && !data)
    return (
      <div className="grid gap-4">
        <PageHeading title={t('one.loading')} />
        <Failure error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <>
        <PageHeading title={t('one.loading')} className="sr-only" />
        <Bones />
      </>
    );

  return <ActivityOpened reply={data} />;
};

const Missing = () => {
  const { t } = useTranslation('activities');

  return (
    <NothingHere title={t('missing.title')} text={t('missing.text')}>
      <Link to="/activities" className="btn btn-primary">
        {t('missing.link')}
      </Link>
    </NothingHere>
  );
};

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-16 w-72" />
      <div className="bone h-12 w-80" />
      <div className="bone h-60 rounded-card" />
      <div className="bone h-60 rounded-card" />
    </div>
  </Loading>
);
