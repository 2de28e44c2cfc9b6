import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadFurtherWords, loadWeeklyWords } from '../i18n/i18n';
import { Failure } from '../parts/failure';
import { NothingHere } from '../parts/nothing-here';
import { PageHeading } from '../parts/page-heading';
import { type PlanOutcome, usePlan } from './use-plan';

// Most who come have a plan.
const WayToPlan = lazy(async () => {
  const [{ WayToPlan }] = await Promise.all([import('./way-to-plan'), loadFurtherWords()]);
  return { default: WayToPlan };
});

const PlanToCome = lazy(async () => {
  const [{ PlanToCome }] = await Promise.all([import('../generating/plan-to-come'), loadWeeklyWords()]);
  return { default: PlanToCome };
});

export type ReadyPlan = Omit<Extract<PlanOutcome, { status: 'ready' }>, 'status'>;

type Props = Readonly<{
  /** The page's heading while its own is not there yet. */
  title: string;
  skeleton: ReactNode;
  children: (ready: ReadyPlan) => ReactNode;
}>;

/** What a page shows of the plan in force, and what in its place while there is none. */
export const WithPlan = ({ title, skeleton, children }: Props) => {
  const { t } = useTranslation('plan');
  const outcome = usePlan();

  const nothingYet = (
    <>
      <PageHeading title={title} className="sr-only" />
      {skeleton}
    </>
  );

  switch (outcome.status) {
    case 'loading':
      return nothingYet;
    case 'failed':
      return (
        <div className="grid gap-4">
          <PageHeading title={title} />
          <Failure error={outcome.error} onRetry={outcome.retry} />
        </div>
      );
    case 'none':
      return (
        <>
          <NothingHere title={t('none.title')} text={t('none.text')}>
            <Link to="/welcome/$step" params={{ step: 'goal' }} className="btn btn-primary">
              {t('none.link')}
            </Link>
          </NothingHere>
          <Suspense fallback={null}>
            <WayToPlan />
          </Suspense>
        </>
      );
    case 'writing':
      return (
        <Suspense fallback={nothingYet}>
          <PlanToCome planId={outcome.planId} />
        </Suspense>
      );
    case 'ready':
      return children(outcome);
  }
};
