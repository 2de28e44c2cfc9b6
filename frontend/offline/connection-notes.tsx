import { Link, useLocation } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsToken } from '../auth/session';
import { useFormat } from '../format';
import { useWaiting } from '../outbox/waiting';
import { RefusedReports } from './refused-reports';
import { UpdatePrompt } from './update-prompt';
import { useIsCutOff } from './use-is-cut-off';
import { useOldestCopy } from './use-oldest-copy';

/** What every page says about the network: that there is none, how old a copy is, what is unsent, what was refused. */
export const ConnectionNotes = () => {
  const reports = useWaiting();

  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      <UpdatePrompt />
      <ConnectionLine waiting={reports.filter(({ refusal }) => refusal === null).length} />
      <RefusedReports reports={reports.filter(({ refusal }) => refusal !== null)} />
    </div>
  );
};

const ConnectionLine = ({ waiting }: Readonly<{ waiting: number }>) => {
  const { t } = useTranslation('offline');
  const format = useFormat();
  const isCutOff = useIsCutOff();
  const copy = useOldestCopy();
  const mustSignIn = useMustSignIn(isCutOff);
  if (!isCutOff) return mustSignIn ? <SignInAgain /> : null;
  const sentences = [
    t('cutOff'),
    copy === null ? t('noCopy') : t('copy', { when: format.since(copy, new Date()) }),
    waiting > 0 && t('waiting', { count: waiting }),
  ].filter(Boolean);

  return (
    <div
      role="status"
      className="card grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-edge px-4 py-2.5 sm:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <CloudOff size={20} strokeWidth={1.75} aria-hidden="true" />
      <p className="text-pretty">{sentences.join(' ')}</p>
      <Link
        to="/offline"
        className="link col-start-2 inline-flex min-h-6 items-center justify-self-start sm:col-start-3"
      >
        {t('more')}
      </Link>
    </div>
  );
};

/** An athlete who opened the app without a network has no token when the network is back. */
const useMustSignIn = (isCutOff: boolean): boolean => {
  const [must, setMust] = useState(false);
  useEffect(() => {
    if (!isCutOff)
      void holdsToken().then(
        (holds) => setMust(!holds),
        () => null,
      );
  }, [isCutOff]);

  return must;
};

const SignInAgain = () => {
  const { t } = useTranslation('offline');
  const { href } = useLocation();

  return (
    <div role="status" className="card flex flex-wrap items-center gap-x-3 gap-y-2 border-edge px-4 py-2.5">
      <p className="min-w-0 grow basis-56">{t('signInAgain')}</p>
      <Link to="/auth/sign-in" search={{ returnTo: href }} className="btn btn-primary">
        {t('signInButton')}
      </Link>
    </div>
  );
};
