import { Link } from '@tanstack/react-router';
import { Check, CircleCheck } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { SessionReport } from '../../shared/contract/session-log';
import type { SessionLog } from '../../shared/domain/log/session-log';
import type { Session } from '../../shared/domain/session/session';
import { MiniProfile, miniHeight } from '../charts/mini-profile';
import { useFormat } from '../format';
import { useSessionLog } from '../log/use-session-log';
import { aboutLog } from '../outbox/report';
import { WillBeSent } from '../outbox/will-be-sent';
import { Dumbbell } from '../parts/dumbbell';
import { Failure } from '../parts/failure';
import { effortOf } from '../session/effort';
import { EffortChip } from '../session/effort-chip';
import { sessionDistance } from '../session/session-length';
import { raceName, sessionTitle } from '../session/session-title';

/** Today's session at a glance: what it is, how long, at what pace, and the two things to do with it. */
export const SessionCard = ({ session, goal, log }: SessionCardProps) => {
  const { t } = useTranslation(['daily', 'session']);
  const { t: name } = useTranslation('session');
  const format = useFormat();
  // Kept here: the button is gone as soon as the session shows as told, and a refusal has to be heard.
  const save = useSessionLog(session.id);
  const isStrength = session.kind === 'strength';
  const pace = effortOf(session)?.pace;
  const facts = [
    session.distance > 0 && sessionDistance(session, format),
    format.duration(session.duration),
    pace && format.paceRange(pace),
  ].filter(Boolean);

  return (
    <section
      className={`card grid grid-cols-[minmax(0,1fr)] gap-3.5 p-4 lg:grid-rows-[auto_1fr_auto] lg:p-5 ${isStrength ? 'strength-tint' : ''}`}
    >
      <div>
        <p className="mb-2">
          <EffortChip session={session} />
        </p>
        <h2 className="text-title font-strong text-balance">
          <Link to="/session/$sessionId" params={{ sessionId: session.id }}>
            {raceName(session, goal) ?? sessionTitle(session, format, name)}
          </Link>
        </h2>
        <p className="num mt-1 text-row text-ink2">{facts.join(' · ')}</p>
      </div>
      {isStrength ? (
        <span className="text-sct">
          <Dumbbell size={34} />
        </span>
      ) : (
        session.sections.length > 0 && (
          <div
            className="relative h-[calc(4rem*var(--high))] overflow-hidden lg:h-auto lg:min-h-32"
            // A height that is reckoned cannot be a class.
            style={{ '--high': miniHeight(session.sections) } as CSSProperties}
          >
            <div className="absolute bottom-0 h-16 w-full lg:h-full">
              <MiniProfile sections={session.sections} />
            </div>
          </div>
        )
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {log ? (
          <LogLine log={log} />
        ) : (
          <MarkDone isSaving={save.isPending} onMark={() => save.mutate(asPlanned(session))} />
        )}
        <Link
          to="/session/$sessionId"
          params={{ sessionId: session.id }}
          className="link inline-flex min-h-6 items-center"
        >
          {t('open', { title: raceName(session, goal) ?? sessionTitle(session, format, name) })}
        </Link>
      </div>
      <WillBeSent about={aboutLog(session.id)} />
      {save.error && <Failure error={save.error} />}
    </section>
  );
};

type SessionCardProps = Readonly<{ session: Session; goal: GoalReply; log: SessionLog | null }>;

const LogLine = ({ log }: Readonly<{ log: SessionLog }>) => {
  const { t } = useTranslation('log');

  return (
    <p className="flex items-center gap-2 font-semibold">
      <CircleCheck
        size={22}
        strokeWidth={1.75}
        aria-hidden="true"
        className={log.outcome === 'skipped' ? 'text-ink3' : 'text-ok'}
      />
      {t(`status.${log.outcome}`)}
    </p>
  );
};

const asPlanned = ({ date }: Session): SessionReport => ({
  date,
  outcome: 'done',
  effort: null,
  pain: null,
  note: '',
  actual: null,
});

const MarkDone = ({ isSaving, onMark }: Readonly<{ isSaving: boolean; onMark: () => void }>) => {
  const { t } = useTranslation('log');

  return (
    <button type="button" className="btn btn-primary max-sm:w-full" disabled={isSaving} onClick={onMark}>
      <Check size={20} strokeWidth={2} aria-hidden="true" />
      {t('markDone')}
    </button>
  );
};
