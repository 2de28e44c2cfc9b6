import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { BackLink } from '../parts/back-link';
import { EmptyPlace } from '../parts/empty-place';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { CallCard } from './call-card';

/** /receipts/{planId}: what was asked of a model for a plan, and what became of it. */
export const ReceiptsPage = () => {
  const { t } = useTranslation('receipts');
  const { planId } = useParams({ from: '/athlete/app/receipts/$planId' });
  const { data, error, refetch } = useQuery(operationQuery('listReceipts', { params: { planId } }));

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <div>
        <BackLink to="/plan">{t('back')}</BackLink>
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-text text-pretty text-ink2">{t('lead')}</p>
      </div>
      {error && !data && <Failure error={error} onRetry={refetch} />}
      {!error && !data && (
        <Loading>
          <div className="bone h-44 rounded-card" />
        </Loading>
      )}
      {data?.receipts.length === 0 && <EmptyPlace title={t('none.title')} text={t('none.text')} />}
      {data?.receipts.map((receipt) => (
        <CallCard key={receipt.receiptId} receipt={receipt} />
      ))}
    </div>
  );
};
