import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemIn } from '../api-client';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { NoSuchPage } from '../shell/not-found';
import { QuietFrame } from '../shell/quiet-frame';
import { Failed, Refused } from './not-written';
import { useProgress } from './use-progress';
import { useReady } from './use-ready';
import { Writing } from './writing';

const route = getRouteApi('/athlete/plan/generating/$planId');

/** A plan on its way. The id in the address is all it needs, so a reload loses nothing. */
export const GeneratingPage = () => {
  const { planId } = route.useParams();
  return (
    <QuietFrame>
      <Generation key={planId} planId={planId} />
    </QuietFrame>
  );
};

const Generation = ({ planId }: Readonly<{ planId: string }>) => {
  const { t } = useTranslation('generating');
  const { data, error, slow, followAnew } = useProgress(planId);
  const navigate = useNavigate();
  // The way back leads past the waiting.
  useReady(data?.status === 'ready', () => navigate({ to: '/plan', replace: true }));

  if (problemIn(error)?.status === 404) return <NoSuchPage />;
  if (error && !data)
    return (
      <div className="mx-auto grid max-w-144 gap-4 py-8">
        <PageHeading title={t('title')} />
        <Failure error={error} onRetry={followAnew} />
      </div>
    );
  if (data?.status === 'failed') return <Failed planId={planId} reason={data.failure} onAsked={followAnew} />;
  if (data?.status === 'refused') return <Refused refusal={data.refusal} />;
  return <Writing progress={data} slow={slow} />;
};
