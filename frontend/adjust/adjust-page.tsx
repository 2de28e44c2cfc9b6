import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adjustment } from '../../shared/contract/adjustment';
import type { SessionReply } from '../../shared/contract/plan';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { BackLink } from '../parts/back-link';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { MissingSession } from '../session/missing-session';
import { SessionSkeleton } from '../session/session-skeleton';
import { Accepted } from './accepted';
import { AskForm } from './ask-form';
import { Pending } from './pending';
import { Proposed } from './proposed';
import { useAdjustment } from './use-adjustment';

const route = getRouteApi('/athlete/app/session/$sessionId/adjust');

/** /session/{id}/adjust: why a session does not suit, and what could take its place. */
export const AdjustPage = () => {
  const { sessionId } = route.useParams();
  const session = useQuery(operationQuery('getSession', { params: { sessionId } }));
  // A session that gave way to rest is gone, and the adjustment that did it still there.
  const isGone = problemIn(session.error)?.status === 404;
  const hasTrace = session.data?.asked === true && (session.data.request !== null || session.data.changeId !== null);
  const adjustment = useAdjustment(sessionId, isGone || hasTrace);
  const isSettled = session.data !== undefined && !hasTrace && adjustment.data === undefined;

  return (
    <div className="max-w-board">
      <WayBack sessionId={sessionId} isGone={isGone} />
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-4.5">
        <Stage key={sessionId} known={isSettled ? null : adjustment.data} {...{ adjustment, session, isGone }} />
      </div>
    </div>
  );
};

type StageProps = Readonly<{
  /** null: nothing was asked; undefined: not known yet. */
  known: Adjustment | null | undefined;
  adjustment: ReturnType<typeof useAdjustment>;
  session: Readonly<{ data: SessionReply | undefined; error: Error | null; refetch: () => unknown }>;
  isGone: boolean;
}>;

const Stage = ({ known, adjustment, session, isGone }: StageProps): ReactNode => {
  const { t } = useTranslation('adjust');
  const failed = adjustment.error ?? (isGone ? null : session.error);
  if (failed && (known === undefined || session.data === undefined))
    return (
      <>
        <PageHeading title={t('pageTitle')} />
        <Failure error={failed} onRetry={() => Promise.all([adjustment.refetch(), session.refetch()])} />
      </>
    );
  if (known === undefined || (session.data === undefined && !isGone))
    return (
      <>
        <PageHeading title={t('pageTitle')} className="sr-only" />
        <SessionSkeleton />
      </>
    );

  return <Known adjustment={known} session={isGone ? null : (session.data ?? null)} />;
};

type KnownProps = Readonly<{ adjustment: Adjustment | null; session: SessionReply | null }>;

/** The one request of a session, in the state it is in; the form where none is open. */
const Known = ({ adjustment, session }: KnownProps) => {
  useFocusOnTurn(adjustment?.status);
  if (adjustment?.status === 'accepted') return <Accepted adjustment={adjustment} session={session} />;
  if (session === null) return <MissingSession />;
  if (adjustment?.status === 'pending') return <Pending adjustment={adjustment} session={session} />;
  if (adjustment?.status === 'proposed') return <Proposed adjustment={adjustment} session={session} />;

  return <AskForm session={session} before={adjustment?.status ?? null} />;
};

/** When the state changes, what had the focus is gone: the focus moves to the heading, which says what is there now. */
const useFocusOnTurn = (status: string | undefined): void => {
  const seen = useRef(status);

  useEffect(() => {
    if (seen.current === status) return;
    seen.current = status;
    document.getElementById('content')?.focus();
  }, [status]);
};

const WayBack = ({ sessionId, isGone }: Readonly<{ sessionId: string; isGone: boolean }>) => {
  const { t } = useTranslation('adjust');

  return isGone ? (
    <BackLink to="/plan">{t('backToPlan')}</BackLink>
  ) : (
    <BackLink to="/session/$sessionId" params={{ sessionId }}>
      {t('back')}
    </BackLink>
  );
};
