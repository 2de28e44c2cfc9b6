import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { athleteId, isExample, signOut } from '../auth/session';
import { useFormat } from '../format';
import { forgetDraft } from '../intake/draft-store';
import { Failure } from '../parts/failure';

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
  const leave = useMutation({
    mutationFn: async () => {
      forgetDraft(athleteId());
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
        onClick={() => leave.mutate()}
      >
        {isExample() ? t('account.leaveExample') : t('account.signOut')}
      </button>
      {leave.error && <Failure error={leave.error} />}
    </div>
  );
};
