import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adjustment, AdjustmentRequest } from '../../shared/contract/adjustment';
import type { SessionReply } from '../../shared/contract/plan';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { NeedsNetwork } from '../offline/needs-network';
import { Callout } from '../parts/callout';
import { focusField } from '../parts/form/focus-field';
import { useKeptState } from '../parts/form/use-kept-state';
import { todayHere } from '../today';
import { AdjustHeading } from './adjust-heading';
import { AskRefused } from './ask-refused';
import { emptyDraft, type ReasonDraft, type ReasonFault, readReason } from './reason-draft';
import { ReasonFields } from './reason-fields';
import { adjustmentQuery } from './use-adjustment';

const route = getRouteApi('/athlete/app/session/$sessionId/adjust');

/** Why another session is needed. Nothing is asked for a day that is over or logged. */
export const AskForm = ({ session, before }: AskFormProps) => {
  const { t } = useTranslation('adjust');
  const stop = stopOf(session);

  return (
    <>
      <AdjustHeading title={t('pageTitle')} reply={session} />
      {stop !== null ? (
        <Callout title={t(`${stop}.title`)}>{t(`${stop}.text`)}</Callout>
      ) : (
        <>
          <p className="max-w-text text-pretty text-ink2">
            {before !== null && before !== 'rejected' ? t(before) : t('lead')}
          </p>
          <Questions sessionId={session.session.id} />
        </>
      )}
    </>
  );
};

type AskFormProps = Readonly<{
  session: SessionReply;
  /** How the request before ended, or null. */
  before: 'rejected' | 'expired' | 'failed' | 'undone' | null;
}>;

const stopOf = ({ session, log }: SessionReply): 'over' | 'logged' | null => {
  if (log !== null) return 'logged';

  return session.date < todayHere() ? 'over' : null;
};

const Questions = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('adjust');
  const { reason = null } = route.useSearch();
  const navigate = route.useNavigate();
  const [answers, setAnswers] = useKeptState('reason', () => emptyDraft);
  const draft: ReasonDraft = { ...answers, kind: reason };
  const [faults, setFaults] = useState<readonly ReasonFault[]>([]);
  const ask = useAsk(sessionId);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const read = readReason(draft);
    setFaults(read.status === 'complete' ? [] : read.faults);
    if (read.status === 'complete') ask.mutate(read.request);
    else if (read.faults[0]) focusField(read.faults[0]);
  };

  return (
    <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <ReasonFields
        draft={draft}
        faults={faults}
        onChange={(change) => {
          const { kind, ...rest } = change;
          if (kind) void navigate({ to: '.', search: { reason: kind }, replace: true, resetScroll: false });
          setAnswers((old) => ({ ...old, ...rest }));
          setFaults(faults.filter((fault) => !(fault in change)));
        }}
      />
      {ask.error && <AskRefused error={ask.error} />}
      <NeedsNetwork />
      <button type="submit" className="btn btn-primary justify-self-start" aria-disabled={ask.isPending}>
        {ask.isPending ? t('sending') : t('send')}
      </button>
    </form>
  );
};

const useAsk = (sessionId: string) => {
  const queries = useQueryClient();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: (body: AdjustmentRequest) =>
      call('requestAdjustment', { params: { sessionId }, body, idempotencyKey: keyOf(JSON.stringify(body)) }),
    onSuccess: (adjustment: Adjustment) => {
      queries.setQueryData(adjustmentQuery(sessionId).queryKey, adjustment);
    },
  });
};
