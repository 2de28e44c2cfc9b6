import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { PlanReply } from '../../shared/contract/plan';
import { call } from '../api-client';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { takeFocus } from '../parts/take-focus';
import type { Decision } from './decision';
import { EditBack } from './edit-back';
import { UndoButton } from './undo-button';
import { WaitingDecision } from './waiting-decision';

type Props = Readonly<{
  change: ChangeReply;
  plan: PlanReply;
}>;

/** What the athlete can do about a change: yes or no while it waits, undo or bring back afterwards. */
export const ChangeDecision = ({ change, plan }: Props) => {
  const { t } = useTranslation('changes');
  const decide = useDecision(change);
  const { planId, changeId, status, undoable } = change;
  const isOlder = change.revision !== null && change.revision < plan.revision;
  const edited = change.trigger.kind === 'edit' && status === 'in-force' ? change.trigger.what : null;
  if (status !== 'waiting' && !undoable && !isOlder && edited === null) return null;

  return (
    <section className="grid gap-3" aria-label={t('decision')}>
      {status === 'waiting' ? (
        <WaitingDecision change={change} plan={plan} isBusy={decide.isPending} onDecide={decide.mutate} />
      ) : (
        <div className="flex flex-wrap items-center gap-2.5">
          {undoable && <UndoButton planId={planId} changeId={changeId} />}
          {isOlder && (
            <Restore
              isBusy={decide.isPending}
              isDone={decide.isSuccess}
              onRestore={() => decide.mutate({ kind: 'restore' })}
            />
          )}
        </div>
      )}
      {edited !== null && <EditBack what={edited} goalId={plan.goal.goalId} />}
      {decide.error && <Failure error={decide.error} />}
    </section>
  );
};

const useDecision = ({ planId, changeId, revision }: ChangeReply) => {
  const { t } = useTranslation('changes');
  const queries = useQueryClient();
  const navigate = useNavigate();
  // One key for one wish: pressing twice restores once.
  const [key] = useState(() => crypto.randomUUID());

  return useMutation({
    mutationFn: (decision: Decision) => {
      if (decision.kind === 'restore' && revision !== null)
        return call('restoreRevision', { params: { planId, revision }, idempotencyKey: key });
      const params = { planId, changeId };
      if (decision.kind !== 'accept') return call('rejectChange', { params });
      const sessions = decision.sessions === null ? null : [...decision.sessions];
      return call('acceptChange', { params, body: { sessions } });
    },
    onSuccess: async (reply, { kind }) => {
      announce(t(`decided.${kind}`));
      await queries.invalidateQueries();
      // What was taken in part is a change of its own.
      if (kind === 'accept' && reply.changeId !== changeId)
        await navigate({ to: '/changes/$changeId', params: { changeId: reply.changeId }, replace: true });
    },
  });
};

/** Asked twice: it takes back all that came after. */
const Restore = ({ isBusy, isDone, onRestore }: RestoreProps) => {
  const { t } = useTranslation('changes');
  const [question, setQuestion] = useState<'not asked' | 'asked' | 'answered no'>('not asked');
  if (isDone)
    return (
      <p ref={takeFocus} tabIndex={-1} className="font-medium outline-none">
        {t('decided.restore')}
      </p>
    );
  if (question !== 'asked')
    return (
      <button
        ref={question === 'answered no' ? takeFocus : null}
        type="button"
        className="btn btn-quiet"
        onClick={() => setQuestion('asked')}
      >
        {t('restore.ask')}
      </button>
    );

  return (
    <div className="card grid w-full gap-3 border-ink p-4">
      <p ref={takeFocus} tabIndex={-1} className="max-w-text text-pretty outline-none">
        {t('restore.text')}
      </p>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={isBusy} onClick={onRestore}>
          {t('restore.yes')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={() => setQuestion('answered no')}>
          {t('restore.no')}
        </button>
      </div>
    </div>
  );
};

type RestoreProps = Readonly<{ isBusy: boolean; isDone: boolean; onRestore: () => void }>;
