import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { QuestionCard } from '../activities/question-card';
import { WaitingChange } from '../changes/waiting-change';
import { useFormat } from '../format';
import { Then } from '../parts/later';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { useIsWide } from '../parts/use-is-wide';
import { GoalCard } from '../plan/goal-card';
import { HoldBanner } from '../plan/hold-banner';
import { livedPlan } from '../plan/lived-plan';
import { WithPlan } from '../plan/with-plan';
import { PacingCard } from '../session/pacing-card';
import { agenda } from './agenda';
import { ComingDays } from './coming-days';
import { ComingWeek } from './coming-week';
import { DueCheckIn } from './due-check-in';
import { NoSession } from './no-session';
import { SessionCard } from './session-card';
import { useCardsPlace } from './use-cards-place';
import { WeekSoFar } from './week-so-far';

/** /today: what there is to do now, and nothing else. */
export const TodayPage = () => {
  const { t } = useTranslation('daily');

  return (
    <WithPlan title={t('title')} skeleton={<Skeleton />}>
      {({ plan, today }) => <Today plan={plan} today={today} />}
    </WithPlan>
  );
};

const Today = ({ plan: kept, today }: Readonly<{ plan: PlanReply; today: IsoDate }>) => {
  const plan = livedPlan(kept);
  const { t } = useTranslation('daily');
  const format = useFormat();
  const isWide = useIsWide();
  const day = agenda(plan, today);
  const cardsPlace = useCardsPlace(plan, today);
  // A day without training says little: it stands above the week, each as wide as the page.
  const span = day.today.length === 0 ? 'lg:col-span-2' : '';
  if (cardsPlace === null)
    return (
      <>
        <PageHeading title={t('title')} className="sr-only" />
        <Skeleton />
      </>
    );

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
      <header className="lg:col-span-2">
        <p className="eyebrow">{format.day(today)}</p>
        <PageHeading title={t('title')} />
      </header>
      <div className="*:last:mb-0 empty:hidden lg:col-span-2">
        <HoldBanner planId={plan.planId} hold={plan.hold} />
        <WaitingChange requests={plan.requests} />
      </div>
      {cardsPlace === 'above' && <Cards plan={plan} today={today} />}
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-4.5 ${span}`}>
        <Sessions day={day} plan={plan} today={today} />
      </div>
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-4.5 empty:hidden max-lg:content-start ${span}`}>
        <Then>
          {!isWide && <ComingDays coming={day.coming} goal={plan.goal} />}
          {day.week && <WeekSoFar week={day.week} logs={plan.logs} today={today} isAlone={day.today.length === 0} />}
          {!isWide && <GoalCard plan={plan} today={today} />}
        </Then>
      </div>
      {isWide && <ComingWeek coming={day.coming} goal={plan.goal} />}
      {cardsPlace === 'below' && <Cards plan={plan} today={today} />}
    </div>
  );
};

/** What is asked of the athlete. */
const Cards = ({ plan, today }: Readonly<{ plan: PlanReply; today: IsoDate }>) => (
  <>
    <div className="empty:hidden lg:col-span-2">
      <DueCheckIn plan={plan} today={today} />
    </div>
    <div className="empty:hidden lg:col-span-2">
      <QuestionCard plan={plan} />
    </div>
  </>
);

type SessionsProps = Readonly<{ day: ReturnType<typeof agenda>; plan: PlanReply; today: IsoDate }>;

const Sessions = ({ day, plan, today }: SessionsProps) => {
  if (day.today.length === 0) return <NoSession agenda={day} plan={plan} today={today} />;

  return (
    <>
      {day.today.map((session) => (
        <SessionCard
          key={session.id}
          session={session}
          goal={plan.goal}
          log={plan.logs.find(({ sessionId }) => sessionId === session.id) ?? null}
        />
      ))}
      {day.today
        .filter(({ kind }) => kind === 'race')
        .map((race) => (
          <PacingCard key={race.id} session={race} />
        ))}
    </>
  );
};

const Skeleton = () => (
  <Loading>
    <div className="grid max-w-board items-start gap-4.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
      <div className="bone h-15 w-48 lg:col-span-2" />
      <div className="bone h-64 rounded-card" />
      <div className="grid gap-4.5">
        <div className="bone h-56 rounded-card lg:h-64" />
        <div className="bone h-24 rounded-card lg:hidden" />
      </div>
      <div className="bone hidden h-52 rounded-card lg:col-span-2 lg:block" />
    </div>
  </Loading>
);
