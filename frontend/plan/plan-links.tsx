import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';

/** Where a plan can be seen in its year, tried otherwise, put on paper, and read as it came to be. */
export const PlanLinks = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('plan');

  return (
    <ul className="plan-links lg:col-span-2 print:hidden">
      <Way to="/season">{t('links.season')}</Way>
      <Way to="/what-if">{t('links.whatIf')}</Way>
      <Way to="/plan/print">{t('print')}</Way>
      {plan.revision > 1 && <Way to="/changes">{t('allChanges')}</Way>}
    </ul>
  );
};

type Place = '/season' | '/what-if' | '/plan/print' | '/changes';

const Way = ({ to, children }: Readonly<{ to: Place; children: string }>) => (
  <li>
    <Link to={to} className="flex min-h-11 items-center justify-between gap-3 py-2 text-balance">
      {children}
      <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" className="flex-none text-ink3 sm:hidden" />
    </Link>
  </li>
);
