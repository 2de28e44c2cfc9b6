import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { WaitingChange } from '../changes/waiting-change';
import { useFormat } from '../format';
import { HoldBanner } from '../hold/hold-banner';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { useIsWide } from '../parts/use-is-wide';
import { GoalCard } from '../plan/goal-card';
import { usePlan } from '../plan/use-plan';
import { PacingCard } from '../session/pacing-card';
import { agenda } from './agenda';
import { DueCheckIn } from './due-check-in';
import { NoSession } from './no-session';
import { SessionCard } from './session-card';
import { TomorrowLine } from './tomorrow-line';
import { WeekSoFar } from './week-so-far';

/** /today: what there is to do now, and nothing else. */
export const TodayPage = () => {
  const { t } = useTranslation('daily');
  const outcome = usePlan();

  switch (outcome.status) {
    case 'loading':
      return <Skeleton />;
    case 'failed':
      return (
        <div className="grid gap-4">
          <PageHeading title={t('title')} />
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
          <Link to="/plan/generating/$planId" params={{ planId: outcome.planId }} className="btn btn-primary mt-1">
            {t('writing.link')}
          </Link>
        </Invitation>
      );
    case 'ready':
      return <Today plan={outcome.plan} today={outcome.today} />;
  }
};

const Today = ({ plan, today }: Readonly<{ plan: PlanReply; today: IsoDate }>) => {
  const { t } = useTranslation('daily');
  const format = useFormat();
  const isWide = useIsWide();
  const day = agenda(plan, today);
  const races = day.today.filter(({ kind }) => kind === 'race');

  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4.5">
      <header>
        <p className="eyebrow">{format.day(today)}</p>
        <PageHeading title={t('title')} />
      </header>
      <div className="empty:hidden">
        <HoldBanner planId={plan.planId} hold={plan.hold} />
        <WaitingChange requests={plan.requests} />
        <DueCheckIn plan={plan} today={today} />
      </div>
      {day.today.length === 0 ? (
        <NoSession agenda={day} plan={plan} today={today} />
      ) : (
        day.today.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            goal={plan.goal}
            log={plan.logs.find(({ sessionId }) => sessionId === session.id) ?? null}
          />
        ))
      )}
      {races.map((race) => (
        <PacingCard key={race.id} session={race} />
      ))}
      <TomorrowLine agenda={day} goal={plan.goal} />
      {day.week && <WeekSoFar week={day.week} logs={plan.logs} />}
      {!isWide && <GoalCard plan={plan} today={today} />}
    </div>
  );
};

const Invitation = ({ title, text, children }: Readonly<{ title: string; text: string; children: ReactNode }>) => (
  <div className="grid justify-items-start gap-3 py-6">
    <PageHeading title={title} />
    <p className="max-w-[58ch] text-ink2">{text}</p>
    {children}
  </div>
);

const Skeleton = () => {
  const { t } = useTranslation('daily');

  return (
    <>
      <PageHeading title={t('title')} className="sr-only" />
      <Loading>
        <div className="grid max-w-3xl gap-4.5">
          <div className="bone h-15 w-48" />
          <div className="bone h-64 rounded-card" />
          <div className="bone h-16 rounded-card" />
          <div className="bone h-24 rounded-card" />
        </div>
      </Loading>
    </>
  );
};
