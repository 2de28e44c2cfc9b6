import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingChange } from '../changes/waiting-change';
import { HoldBanner } from '../hold/hold-banner';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import './plan.css';
import { PlanSkeleton } from './plan-skeleton';
import { currentWeek, shownWeek } from './shown-week';
import { type PlanOutcome, usePlan } from './use-plan';
import { WeekView } from './week-view';

/** /plan?week=2026-W48: one week of the plan in force. */
export const PlanPage = () => {
  const { t } = useTranslation('plan');
  const { week: key } = useSearch({ from: '/athlete/app/plan' });
  const outcome = usePlan();

  switch (outcome.status) {
    case 'loading':
      return (
        <>
          <PageHeading title={t('pageTitle')} className="sr-only" />
          <PlanSkeleton />
        </>
      );
    case 'failed':
      return (
        <div className="grid gap-4">
          <PageHeading title={t('pageTitle')} />
          <Failure error={outcome.error} onRetry={outcome.retry} />
        </div>
      );
    case 'none':
      return (
        <Invitation title={t('none.title')} text={t('none.text')}>
          <Link to="/welcome/$step" params={{ step: 'goal' }} className="btn btn-primary mt-1">
            {t('none.link')}
          </Link>
        </Invitation>
      );
    case 'writing':
      return (
        <Invitation title={t('writing.title')} text={t('writing.text')}>
          <Writing planId={outcome.planId} className="btn btn-primary mt-1" />
        </Invitation>
      );
    case 'ready':
      return <Ready {...outcome} week={key} />;
  }
};

type ReadyProps = Omit<Extract<PlanOutcome, { status: 'ready' }>, 'status'> & Readonly<{ week: string | undefined }>;

const Ready = ({ plan, today, pendingPlanId, week: key }: ReadyProps) => {
  const { t } = useTranslation('plan');
  const current = currentWeek(plan.weeks, today);
  const week = shownWeek(plan.weeks, key, today);
  if (current === null || week === null) return null;

  return (
    <>
      {pendingPlanId !== null && (
        <p className="card mb-4 flex flex-wrap items-center gap-x-3 px-4 py-2.5">
          {t('writing.another')} <Writing planId={pendingPlanId} className="link" />
        </p>
      )}
      <HoldBanner planId={plan.planId} hold={plan.hold} />
      <WaitingChange requests={plan.requests} />
      <WeekView plan={plan} week={week} current={current} today={today} />
    </>
  );
};

const Invitation = ({ title, text, children }: Readonly<{ title: string; text: string; children: ReactNode }>) => (
  <div className="grid justify-items-start gap-3 py-6">
    <PageHeading title={title} />
    <p className="max-w-[58ch] text-ink2">{text}</p>
    {children}
  </div>
);

const Writing = ({ planId, className }: Readonly<{ planId: string; className: string }>) => {
  const { t } = useTranslation('plan');

  return (
    <Link to="/plan/generating/$planId" params={{ planId }} className={className}>
      {t('writing.link')}
    </Link>
  );
};
