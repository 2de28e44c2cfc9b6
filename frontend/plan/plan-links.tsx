import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';

/** Where a plan can be seen in its year, tried otherwise, put on paper, and read as it came to be. */
export const PlanLinks = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('plan');

  return (
    <p className="flex flex-wrap gap-x-6 print:hidden">
      <Link to="/season" className="link inline-flex min-h-11 items-center">
        {t('links.season')}
      </Link>
      <Link to="/what-if" className="link inline-flex min-h-11 items-center">
        {t('links.whatIf')}
      </Link>
      <Link to="/plan/print" className="link inline-flex min-h-11 items-center">
        {t('print')}
      </Link>
      {plan.revision > 1 && (
        <Link to="/changes" className="link inline-flex min-h-11 items-center">
          {t('allChanges')}
        </Link>
      )}
    </p>
  );
};
