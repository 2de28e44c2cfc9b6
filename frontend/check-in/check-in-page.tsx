import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckInReply } from '../../shared/contract/check-in';
import type { PlanReply } from '../../shared/contract/plan';
import { checkInWeek } from '../../shared/domain/check-in/check-in-week';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { aboutCheckIn } from '../outbox/report';
import { useIsKept } from '../outbox/use-is-kept';
import { useWaitingAbout } from '../outbox/waiting';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { HoldBanner } from '../plan/hold-banner';
import { type PlanOutcome, usePlan } from '../plan/use-plan';
import { AdaptationWork } from './adaptation-work';
import { CheckInForm } from './check-in-form';
import { CheckInHeading } from './check-in-heading';
import { CheckInResult } from './check-in-result';
import { CheckInSkeleton } from './check-in-skeleton';
import { EarlyCheckIn } from './early-check-in';
import { KeptCheckIn } from './kept-check-in';
import { WeekFactsCard } from './week-facts-card';

/** /checkin: the check-in of the week that is all but over. */
export const DueCheckInPage = () => (
  <WithPlan>
    {(plan, today) => (
      <Navigate to="/checkin/$week" params={{ week: String(checkInWeek(plan.weeks, today)) }} replace />
    )}
  </WithPlan>
);

/** /checkin/{week}: the weekly report, and what became of it; of a week that is not in the plan, the one that is due. */
export const CheckInPage = () => {
  const { week } = useParams({ from: '/athlete/app/checkin/$week' });

  return (
    <WithPlan>
      {(plan, today) =>
        plan.weeks.some(({ number }) => String(number) === week) ? (
          <WeekCheckIn key={week} plan={plan} week={Number(week)} today={today} />
        ) : (
          <Navigate to="/checkin" replace />
        )
      }
    </WithPlan>
  );
};

type Shown = (plan: PlanReply, today: IsoDate) => ReactNode;

const WithPlan = ({ children }: Readonly<{ children: Shown }>) => {
  const outcome = usePlan();

  return outcome.status === 'ready' ? children(outcome.plan, outcome.today) : <NoPlanYet outcome={outcome} />;
};

const NoPlanYet = ({ outcome }: Readonly<{ outcome: Exclude<PlanOutcome, { status: 'ready' }> }>) => {
  const { t } = useTranslation('check-in');
  if (outcome.status === 'loading') return <CheckInSkeleton />;
  if (outcome.status === 'failed')
    return (
      <div className="grid gap-4">
        <PageHeading title={t('pageTitle')} />
        <Failure error={outcome.error} onRetry={outcome.retry} />
      </div>
    );

  return (
    <div className="grid justify-items-start gap-3">
      <PageHeading title={t('none.title')} />
      <p className="max-w-text text-ink2">{t('none.text')}</p>
      <Link to="/plan" className="btn btn-primary mt-1">
        {t('none.link')}
      </Link>
    </div>
  );
};

type WeekProps = Readonly<{ plan: PlanReply; week: number; today: IsoDate }>;

const WeekCheckIn = ({ plan, week, today }: WeekProps) => {
  const { t } = useTranslation('check-in');
  const { data, error, refetch } = useQuery(operationQuery('getCheckIn', { params: { planId: plan.planId, week } }));
  if (error && !data)
    return (
      <div className="grid gap-4">
        <PageHeading title={t('pageTitle')} />
        <Failure error={error} onRetry={refetch} />
      </div>
    );
  if (!data) return <CheckInSkeleton />;

  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-4.5 ${data.status === 'open' ? 'max-w-board' : 'max-w-column'}`}
    >
      <CheckInHeading reply={data} weeks={plan.weeks.length} />
      {beforeAnswer.has(data.status) && <HoldBanner planId={data.planId} hold={data.hold} />}
      <Stage reply={data} plan={plan} today={today} onSettled={refetch} />
    </div>
  );
};

/** Where nothing has come of it yet, what the plan rests for is read here. */
const beforeAnswer: ReadonlySet<CheckInReply['status']> = new Set(['early', 'closed', 'open']);

type StageProps = Readonly<{ reply: CheckInReply; plan: PlanReply; today: IsoDate; onSettled: () => unknown }>;

/** What there is to do or to read, by how far the check-in has come. */
const Stage = ({ reply, plan, today, onSettled }: StageProps) => {
  const { t } = useTranslation('check-in');
  const about = aboutCheckIn(plan.planId, reply.week);
  const [waiting, isKept] = [useWaitingAbout(about), useIsKept(about)];
  if (waiting !== null && isKept) return <KeptCheckIn waiting={waiting} />;
  switch (reply.status) {
    case 'early':
      return <EarlyCheckIn reply={reply} />;
    case 'closed':
      return (
        <>
          <p className="max-w-text text-pretty text-ink2">{t('closed')}</p>
          <Link to="/checkin" className="btn btn-secondary justify-self-start">
            {t('latest')}
          </Link>
          <WeekFactsCard reply={reply} plan={plan} today={today} />
        </>
      );
    case 'open':
      return (
        <>
          {reply.failure && (
            <p role="alert" className="card border-edge p-4">
              {reply.failure}
            </p>
          )}
          {/* What is known of the week stands beside the questions about it. */}
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-6 gap-y-4.5 lg:grid-cols-[minmax(0,3fr)_minmax(0,5fr)]">
            <WeekFactsCard reply={reply} plan={plan} today={today} />
            <CheckInForm reply={reply} today={today} />
          </div>
        </>
      );
    case 'sent':
    case 'processing':
      return <AdaptationWork reply={reply} today={today} onSettled={onSettled} />;
    case 'settled':
      return <CheckInResult reply={reply} />;
  }
};
