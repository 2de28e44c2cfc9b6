import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingChange } from '../changes/waiting-change';
import { loadWeeklyWords } from '../i18n/i18n';
import { Later } from '../parts/later';
import { LazyPushInvitation } from '../push/lazy-invitation';
import { HoldBanner } from './hold-banner';
import './plan.css';
import { livedPlan } from './lived-plan';
import { PlanSkeleton } from './plan-skeleton';
import { currentWeek, shownWeek } from './shown-week';
import { WeekView } from './week/week-view';
import { type ReadyPlan, WithPlan } from './with-plan';

const AnotherPlan = lazy(async () => {
  const [{ AnotherPlan: Another }] = await Promise.all([import('../generating/another-plan'), loadWeeklyWords()]);
  return { default: Another };
});

const MonthView = lazy(async () => {
  const [{ MonthView: View }] = await Promise.all([import('./month/month-view'), loadWeeklyWords()]);
  return { default: View };
});

/** /plan?week=2026-W48&view=month: one week of the plan in force, or a month. */
export const PlanPage = () => {
  const { t } = useTranslation('plan');
  const { week: key, view = 'week' } = useSearch({ from: '/athlete/app/plan' });

  return (
    <WithPlan title={t('pageTitle')} skeleton={<PlanSkeleton />}>
      {(ready) => <Ready {...ready} week={key} view={view} />}
    </WithPlan>
  );
};

type ReadyProps = ReadyPlan & Readonly<{ week: string | undefined; view: 'week' | 'month' }>;

const Ready = ({ plan: kept, today, pendingPlanId, week: key, view }: ReadyProps) => {
  const plan = livedPlan(kept);
  const current = currentWeek(plan.weeks, today);
  const week = shownWeek(plan.weeks, key, today);
  if (current === null || week === null) return null;

  return (
    <>
      {pendingPlanId !== null && (
        <Suspense fallback={null}>
          <AnotherPlan planId={pendingPlanId} />
        </Suspense>
      )}
      <HoldBanner planId={plan.planId} hold={plan.hold} />
      <WaitingChange requests={plan.requests} />
      {view === 'month' ? (
        <Suspense fallback={<PlanSkeleton />}>
          <MonthView plan={plan} week={key} today={today} />
        </Suspense>
      ) : (
        <WeekView plan={plan} week={week} current={current} today={today} />
      )}
      {plan.hold === null && (
        <Later>
          <Suspense fallback={null}>
            <LazyPushInvitation />
          </Suspense>
        </Later>
      )}
    </>
  );
};
