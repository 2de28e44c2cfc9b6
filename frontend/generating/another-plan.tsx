import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgress } from './use-progress';
import { useReady } from './use-ready';

/** Beside the plan in force: that another is being written, which takes its place once it is there. */
export const AnotherPlan = ({ planId }: Readonly<{ planId: string }>) => {
  const { t } = useTranslation('generating');
  const status = useProgress(planId).data?.status;
  useReady(status === 'ready');
  const state = status === 'failed' || status === 'refused' ? status : 'toCome';

  return (
    <p className="card mb-4 flex flex-wrap items-center gap-x-3 px-4 py-2.5">
      {state === 'toCome' ? t('another') : t(`${state}.title`)}{' '}
      <Link to="/plan/generating/$planId" params={{ planId }} className="link">
        {t(`${state}.link`)}
      </Link>
    </p>
  );
};
