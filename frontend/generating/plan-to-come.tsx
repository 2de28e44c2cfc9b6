import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NothingHere } from '../parts/nothing-here';
import { useProgress } from './use-progress';
import { useReady } from './use-ready';

/** In the place of what a page shows of a plan, while an athlete’s first is being written; gives way to it once it is there. */
export const PlanToCome = ({ planId }: Readonly<{ planId: string }>) => {
  const { t } = useTranslation('generating');
  const status = useProgress(planId).data?.status;
  useReady(status === 'ready');
  const state = status === 'failed' || status === 'refused' ? status : 'toCome';

  return (
    <NothingHere title={t(`${state}.title`)} text={t(`${state}.text`)}>
      <Link to="/plan/generating/$planId" params={{ planId }} className="btn btn-primary">
        {t(`${state}.link`)}
      </Link>
    </NothingHere>
  );
};
