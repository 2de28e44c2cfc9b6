import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isExample, signOut } from '../auth/session';
import { useFormat } from '../format';
import { stopUploads } from '../imports/uploads';
import { forgetDevice } from '../offline/forget-device';
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
  const leave = useMutation({
    mutationFn: async () => {
      stopUploads();
      await forgetDevice();
      await signOut();
      queries.clear();
      await router.navigate({ to: '/' });
    },
  });
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
        disabled={leave.isPending}
        onClick={() => (unsent > 0 ? setAsking(true) : leave.mutate())}
      >
        {isExample() ? t('account.leaveExample') : t('account.signOut')}
      </button>
      {isAsking && <LeaveDialog unsent={unsent} onStay={() => setAsking(false)} onLeave={() => leave.mutate()} />}
      {leave.error && <Failure error={leave.error} />}
    </div>
  );
};
