import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import { call } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { UndoButton } from './undo-button';

type Props = Readonly<{
  change: ChangeReply;
  /** The plan's own revision now. */
  revision: number;
}>;

type Decision = 'accept' | 'reject' | 'restore';

/** What the athlete can do about a change: yes or no while it waits, undo or bring back afterwards. */
export const ChangeDecision = ({ change, revision }: Props) => {
  const { t } = useTranslation('changes');
  const decide = useDecision(change);
  const { planId, changeId, status, undoable } = change;
  const isOlder = change.revision !== null && change.revision < revision;
  if (status !== 'waiting' && !undoable && !isOlder) return null;

  return (
    <section className="grid gap-3" aria-label={t('decision')}>
      {status === 'waiting' ? (
        <Waiting change={change} isBusy={decide.isPending} onDecide={decide.mutate} />
      ) : (
        <div className="flex flex-wrap items-center gap-2.5">
          {undoable && <UndoButton planId={planId} changeId={changeId} />}
          {isOlder && <Restore isBusy={decide.isPending} onRestore={() => decide.mutate('restore')} />}
        </div>
      )}
      {decide.error && <Failure error={decide.error} />}
    </section>
  );
};

const useDecision = ({ planId, changeId, revision }: ChangeReply) => {
  const { t } = useTranslation('changes');
  const queries = useQueryClient();
  // One key for one wish: pressing twice restores once.
  const [key] = useState(() => crypto.randomUUID());

  return useMutation({
    mutationFn: (decision: Decision) => {
      if (decision === 'restore' && revision !== null)
        return call('restoreRevision', { params: { planId, revision }, idempotencyKey: key });
      return call(decision === 'accept' ? 'acceptChange' : 'rejectChange', { params: { planId, changeId } });
    },
    onSuccess: (_reply, decision) => {
      announce(t(`decided.${decision}`));
      return queries.invalidateQueries();
    },
  });
};

type WaitingProps = Readonly<{ change: ChangeReply; isBusy: boolean; onDecide: (decision: Decision) => void }>;

const Waiting = ({ change, isBusy, onDecide }: WaitingProps) => {
  const { t } = useTranslation('changes');
  const format = useFormat();

  return (
    <div className="card grid gap-3 border-ink p-4 lg:p-5">
      <p className="max-w-[60ch] text-pretty">{t('waiting.text')}</p>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={isBusy} onClick={() => onDecide('accept')}>
          {t('waiting.accept')}
        </button>
        <button type="button" className="btn btn-secondary" disabled={isBusy} onClick={() => onDecide('reject')}>
          {t('waiting.keep')}
        </button>
      </div>
      {change.expiresAt && (
        <p className="text-meta text-ink2">{t('waiting.expires', { at: format.moment(change.expiresAt) })}</p>
      )}
    </div>
  );
};

/** Asked twice: it takes back all that came after. */
const Restore = ({ isBusy, onRestore }: Readonly<{ isBusy: boolean; onRestore: () => void }>) => {
  const { t } = useTranslation('changes');
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <button type="button" className="btn btn-quiet" onClick={() => setSure(true)}>
        {t('restore.ask')}
      </button>
    );

  return (
    <div className="card grid w-full gap-3 border-ink p-4">
      <p className="max-w-[60ch] text-pretty">{t('restore.text')}</p>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={isBusy} onClick={onRestore}>
          {t('restore.yes')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={() => setSure(false)}>
          {t('restore.no')}
        </button>
      </div>
    </div>
  );
};
