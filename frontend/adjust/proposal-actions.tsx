import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adjustment } from '../../shared/contract/adjustment';
import { call } from '../api-client';
import { useFormat } from '../format';
import { focusField } from '../parts/form/focus-field';
import { TextArea } from '../parts/form/text-field';
import { toast } from '../parts/toast';
import { useRefreshPlan } from '../plan/use-refresh-plan';
import { AskRefused } from './ask-refused';
import { adjustmentQuery } from './use-adjustment';

/** Yes, no, or once more with what did not suit. */
export const ProposalActions = ({ adjustment, canAccept }: ProposalActionsProps) => {
  const { t } = useTranslation('adjust');
  const format = useFormat();
  const [isSaying, setSaying] = useState(false);
  const accept = useAccept(adjustment.sessionId);
  const reject = useReject(adjustment.sessionId);
  const isBusy = accept.isPending || reject.isPending;
  const error = accept.error ?? reject.error;

  return (
    <section aria-label={t('pageTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
      <div className="flex flex-wrap gap-2 sm:gap-x-4.5">
        {canAccept && (
          <button
            type="button"
            className="btn btn-primary max-sm:grow"
            disabled={isBusy}
            onClick={() => accept.mutate()}
          >
            {accept.isPending ? t('accepting') : t('accept')}
          </button>
        )}
        <button
          type="button"
          className="btn btn-secondary max-sm:grow"
          disabled={isBusy}
          onClick={() => reject.mutate()}
        >
          {t('reject')}
        </button>
        {adjustment.more && !isSaying && (
          <button type="button" className="btn btn-quiet" disabled={isBusy} onClick={() => setSaying(true)}>
            {t('more.open')}
          </button>
        )}
      </div>
      {isSaying && <SayMore sessionId={adjustment.sessionId} />}
      {error && <AskRefused error={error} />}
      <p className="text-meta text-ink2">{t('proposed.until', { moment: format.moment(adjustment.expiresAt) })}</p>
    </section>
  );
};

type ProposalActionsProps = Readonly<{ adjustment: Adjustment; canAccept: boolean }>;

const useAccept = (sessionId: string) => {
  const refresh = useRefreshPlan();

  return useMutation({
    mutationFn: () => call('acceptAdjustment', { params: { sessionId } }),
    onSettled: refresh,
  });
};

const useReject = (sessionId: string) => {
  const { t } = useTranslation('adjust');
  const navigate = useNavigate();
  const refresh = useRefreshPlan();

  return useMutation({
    mutationFn: () => call('rejectAdjustment', { params: { sessionId } }),
    onSuccess: async () => {
      toast(t('rejected'));
      await navigate({ to: '/session/$sessionId', params: { sessionId } });
    },
    onSettled: refresh,
  });
};

const SayMore = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('adjust');
  const queries = useQueryClient();
  const [comment, setComment] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const ask = useMutation({
    mutationFn: () => call('askForAnother', { params: { sessionId }, body: { comment: comment.trim() } }),
    onSuccess: (adjustment) => queries.setQueryData(adjustmentQuery(sessionId).queryKey, adjustment),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = comment.trim() === '';
    setEmpty(isMissing);
    if (isMissing) focusField('comment');
    else ask.mutate();
  };

  return (
    <form noValidate onSubmit={send} className="grid max-w-144 grid-cols-[minmax(0,1fr)] gap-3">
      <TextArea
        id="comment"
        label={t('more.label')}
        hint={t('more.hint')}
        error={isEmpty ? t('more.fault') : null}
        value={comment}
        onChange={setComment}
        maxLength={500}
      />
      {ask.error && <AskRefused error={ask.error} />}
      <button type="submit" className="btn btn-secondary justify-self-start" disabled={ask.isPending}>
        {ask.isPending ? t('sending') : t('more.send')}
      </button>
    </form>
  );
};
