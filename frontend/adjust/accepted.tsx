import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adjustment } from '../../shared/contract/adjustment';
import type { ChangeReply } from '../../shared/contract/change';
import type { SessionReply } from '../../shared/contract/plan';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { PageHeading } from '../parts/page-heading';
import { useUndoChange } from '../plan/use-undo-change';
import { sessionTitle } from '../session/session-title';
import { AskForm } from './ask-form';

/** A proposal that is in the plan, and the way back until the day ends. */
export const Accepted = ({ adjustment, session }: AcceptedProps) => {
  const { t } = useTranslation('adjust');
  const [isAsking, setAsking] = useState(false);
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const planId = session?.planId ?? athlete.data?.planId ?? null;
  const change = useQuery({
    // A change is known by the request that made it.
    ...operationQuery('getChange', { params: { planId: planId ?? '', changeId: adjustment.requestId } }),
    enabled: planId !== null,
  });
  const title = session === null ? t('accepted.titleRest') : t('accepted.title');

  if (session !== null && change.data?.status === 'undone') return <AskForm session={session} before="undone" />;
  if (session !== null && isAsking) return <AskForm session={session} before={null} />;

  return (
    <>
      <PageHeading title={title} />
      <section className="card grid gap-2 p-5" aria-label={title}>
        {change.data && <NowPlanned sessions={change.data.sessions} />}
        {change.data && <WeekFigures weeks={change.data.weeks} />}
        <p className="text-ink2">{t('accepted.text')}</p>
        {change.data?.undoable && planId !== null && <Undo planId={planId} changeId={adjustment.requestId} />}
      </section>
      <div className="flex flex-wrap gap-2 sm:gap-x-4.5">
        {session && (
          <Link
            to="/session/$sessionId"
            params={{ sessionId: session.session.id }}
            className="btn btn-primary max-sm:grow"
          >
            {t('accepted.open')}
          </Link>
        )}
        <Link to="/plan" className="btn btn-secondary max-sm:grow">
          {t('accepted.week')}
        </Link>
        {session && (
          <button type="button" className="btn btn-quiet" onClick={() => setAsking(true)}>
            {t('accepted.again')}
          </button>
        )}
      </div>
    </>
  );
};

type AcceptedProps = Readonly<{
  adjustment: Adjustment;
  /** null: it gave way to rest. */
  session: SessionReply | null;
}>;

const NowPlanned = ({ sessions }: Pick<ChangeReply, 'sessions'>) => {
  const { t } = useTranslation('adjust');
  const { t: say } = useTranslation('session');
  const format = useFormat();

  return sessions.map(
    ({ sessionId, after }) =>
      after && (
        <p key={sessionId} className="text-section font-semibold">
          {t('accepted.session', { title: sessionTitle(after, format, say), day: format.day(after.date) })}
        </p>
      ),
  );
};

const WeekFigures = ({ weeks }: Pick<ChangeReply, 'weeks'>) => {
  const { t } = useTranslation('adjust');
  const format = useFormat();

  return weeks.map(({ number, before, after }) => (
    <p key={number} className="num flex gap-2 text-row text-balance">
      <Check size={20} strokeWidth={2} aria-hidden="true" className="flex-none text-ok" />
      {t('spokenWeek', { before: format.distance(before.volume), after: format.distance(after.volume) })}
    </p>
  ));
};

const Undo = ({ planId, changeId }: Readonly<{ planId: string; changeId: string }>) => {
  const { t } = useTranslation('adjust');
  const undo = useUndoChange();

  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <button
        type="button"
        className="btn btn-secondary"
        disabled={undo.isPending}
        onClick={() => undo.mutate({ planId, changeId })}
      >
        {t('accepted.undo')}
      </button>
      <span className="text-meta text-ink2">{t('accepted.undoText')}</span>
    </p>
  );
};
