import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import type { SessionOutcome } from '../../shared/domain/log/session-log';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { SessionCompared, SessionRuns } from '../activities/session-run';
import { WorkoutProfile } from '../charts/workout-profile';
import { LogCard } from '../log/log-card';
import { useSessionLog } from '../log/use-session-log';
import { Below, Then } from '../parts/later';
import { useIsWide } from '../parts/use-is-wide';
import { HoldBanner } from '../plan/hold-banner';
import { ChangeActions } from './change-actions';
import { ExportCard } from './export-card';
import { NeighbourCard } from './neighbour-card';
import type { Neighbouring } from './neighbouring';
import { PacingCard } from './pacing-card';
import { SessionActions } from './session-actions';
import { SessionFactsList } from './session-facts-list';
import { SessionHeading } from './session-heading';
import { StepList } from './step-list';
import { StrengthCard } from './strength-card';
import { WhyCard } from './why-card';

/** A session, whole: what it is, its profile beside its steps, and why it is there. */
export const SessionView = ({ reply, today, beside }: SessionViewProps) => {
  const { t } = useTranslation('session');
  const { session } = reply;
  const [telling, setTelling] = useState<SessionOutcome | null>(null);
  const save = useSessionLog(session.id);
  // At the thumb on a phone, under the facts on a wide screen; the order is the document's own.
  const isWide = useIsWide();
  const actions = (
    <SessionActions reply={reply} today={today} save={save} isTelling={telling !== null} onTell={setTelling} />
  );
  const changes = <ChangeActions reply={reply} today={today} />;

  return (
    <>
      <SessionHeading reply={reply} today={today} />
      {reply.hold && (
        <div className="mt-4">
          <HoldBanner planId={reply.planId} hold={reply.hold} />
        </div>
      )}
      <SessionFactsList session={session} goal={reply.goal} />
      {isWide ? (
        <div className="flex flex-wrap gap-x-2">
          {actions}
          {changes}
        </div>
      ) : (
        changes
      )}
      {/* Beside each other in the columns below, whole where there is one or while the athlete tells. */}
      <div
        className={`mt-4.5 grid grid-cols-[minmax(0,1fr)] gap-4.5 empty:hidden lg:gap-6 ${reply.ran && reply.log && telling === null ? 'lg:grid-cols-[minmax(0,1fr)_clamp(15rem,33%,20rem)]' : ''}`}
      >
        {reply.ran && <SessionRuns ran={reply.ran} log={reply.log} />}
        <LogCard reply={reply} today={today} save={save} telling={telling} onTelling={setTelling} />
      </div>
      <Then>
        <div className="mt-4.5 grid grid-cols-1 items-start gap-4.5 lg:mt-5 lg:grid-cols-[minmax(0,1fr)_clamp(15rem,33%,20rem)] lg:gap-6">
          {session.kind === 'strength' ? <StrengthCard sessionId={session.id} /> : <Workout reply={reply} />}
          <aside className="grid gap-3.5 lg:sticky lg:top-7 lg:gap-4" aria-label={t('about')}>
            <Below>
              <WhyCard reply={reply} />
              {session.kind !== 'strength' && <ExportCard sessionId={session.id} />}
              <Beside reply={reply} beside={beside} />
            </Below>
          </aside>
        </div>
        {!isWide && actions}
      </Then>
    </>
  );
};

type SessionViewProps = Readonly<{
  reply: SessionReply;
  today: IsoDate;
  /** Unknown until the plan is there. */
  beside: Neighbouring | null;
}>;

const Beside = ({ reply, beside }: Pick<SessionViewProps, 'reply' | 'beside'>) => {
  const { t } = useTranslation('session');
  const sessions = [beside?.before, beside?.after].filter((session) => session != null);
  if (sessions.length === 0) return null;

  return (
    <section aria-labelledby="beside">
      <h2 id="beside" className="sr-only">
        {t('beside.title')}
      </h2>
      <ul className="grid gap-2">
        {sessions.map((session) => (
          <NeighbourCard key={session.id} session={session} of={reply.session.date} goal={reply.goal} />
        ))}
      </ul>
    </section>
  );
};

const Workout = ({ reply: { session, ran } }: Readonly<{ reply: SessionReply }>) => {
  const { t } = useTranslation('session');
  const [run, another] = ran?.runs ?? [];
  const [pointedAt, setPointedAt] = useState<string | null>(null);

  return (
    <div className="grid min-w-0 grid-cols-1 gap-4.5">
      {run && !another && <SessionCompared activityId={run.activityId} />}
      <section className="card px-4 pt-3.5 pb-2.5 lg:px-5 lg:pt-4.5 lg:pb-3" aria-label={t('profile')}>
        <WorkoutProfile sections={session.sections} pointedAt={pointedAt} onPoint={setPointedAt} />
      </section>
      {session.kind === 'race' && <PacingCard session={session} />}
      <StepList session={session} pointing={{ at: pointedAt, onPoint: setPointedAt }} />
    </div>
  );
};
