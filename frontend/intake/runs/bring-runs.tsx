import { ChevronDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFillFromRuns } from './use-suggestions';

const DropRuns = lazy(() => import('../../imports/drop-runs').then((module) => ({ default: module.DropRuns })));

/** A shorter way to answer: bring the runs, and the questions below fill themselves. */
export const BringRuns = () => {
  const { t } = useTranslation('intake');
  useFillFromRuns();

  return (
    <Suspense fallback={<div className="bone h-52 rounded-card" />}>
      <DropRuns title={t('runs.title')} imports="latest">
        <p>{t('runs.text')}</p>
        <details className="group mt-1">
          <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 font-medium">
            {t('runs.how')}
            <ChevronDown size={16} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
          </summary>
          <p className="mt-0.5">{t('runs.howText')}</p>
        </details>
      </DropRuns>
    </Suspense>
  );
};
