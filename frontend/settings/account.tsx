import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leave } from '../auth/leave';
import { isExample } from '../auth/session';
import { useFormat } from '../format';
import { stopUploads } from '../imports/uploads';
import { useWaiting } from '../outbox/waiting';
import { Failure } from '../parts/failure';
import { LeaveDialog } from './leave-dialog';

type Props = Readonly<{
  /** When an example athlete goes. */
  expiresAt: string | null;
  /** Where a laptop keeps its mail. */
  inbox: string | null;
}>;

/** Signing out, which leaves nothing of the athlete on this device. */
export const Account = ({ expiresAt, inbox }: Props) => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const queries = useQueryClient();
  const router = useRouter();
  const unsent = useWaiting().length;
  const [isAsking, setAsking] = useState(false);
  const leaving = useMutation({
    mutationFn: async () => {
      stopUploads();
      await leave(queries, router);
    },
  });
  // The question goes at once: a second press would leave twice.
  const leaveAnyway = () => {
    setAsking(false);
    leaving.mutate();
  };

  return (
    <div className="grid justify-items-start gap-3">
      {isExample() && (
        <p className="text-ink2">
          {expiresAt ? t('account.example', { when: format.moment(expiresAt) }) : t('account.exampleNow')}
        </p>
      )}
      {inbox && (
        <p className="text-ink2">
          {t('account.inboxText')}{' '}
          <a href={inbox} className="link text-ink" target="_blank" rel="noreferrer">
            {t('account.inbox')}
          </a>
        </p>
      )}
      <button
        type="button"
        className="btn btn-secondary mt-1"
        disabled={leaving.isPending}
        onClick={() => (unsent > 0 ? setAsking(true) : leaving.mutate())}
      >
        {isExample() ? t('account.leaveExample') : t('account.signOut')}
      </button>
      {isAsking && <LeaveDialog unsent={unsent} onStay={() => setAsking(false)} onLeave={leaveAnyway} />}
      {leaving.error && <Failure error={leaving.error} />}
    </div>
  );
};
