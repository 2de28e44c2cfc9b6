import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
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
    <div className="grid max-w-[52rem] grid-cols-[minmax(0,1fr)] gap-4.5">
      <div>
        <Link
          to="/plan"
          className="-ml-1.5 inline-flex min-h-11 items-center gap-1 pr-2 font-medium text-ink2 hover:text-ink"
        >
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('back')}
        </Link>
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-[62ch] text-pretty text-ink2">
          {t(data?.receipts.length === 0 ? 'none.text' : 'lead')}
        </p>
      </div>
      {error && !data && <Failure error={error} onRetry={refetch} />}
      {!error && !data && (
        <Loading>
          <div className="bone h-44 rounded-card" />
        </Loading>
      )}
      {data?.receipts.map((receipt) => (
        <CallCard key={receipt.receiptId} receipt={receipt} />
      ))}
    </div>
  );
};
