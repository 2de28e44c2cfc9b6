import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { goalTitle } from '../goals/goal-title';
import { PageHeading } from '../parts/page-heading';
import { PlanSkeleton } from '../plan/plan-skeleton';
import { WithPlan } from '../plan/with-plan';
import { QuietFrame } from '../shell/quiet-frame';
import './print.css';
import { BackLink } from '../parts/back-link';
import { fourWeeks } from './four-weeks';
import { PrintWeek } from './print-week';

/** /plan/print: the whole plan on paper, four weeks to a page. */
export const PrintPage = () => {
  const { t } = useTranslation('calendar');

  return (
    <QuietFrame>
      <WithPlan title={t('print.title')} skeleton={<PlanSkeleton />}>
        {({ plan }) => <Sheets plan={plan} />}
      </WithPlan>
    </QuietFrame>
  );
};

const Sheets = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('calendar');
  const sheets = fourWeeks(plan.weeks);

  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3 pt-2 pb-6 print:hidden">
        <div>
          <BackLink to="/plan">{t('print.back')}</BackLink>
          <PageHeading title={t('print.title')} />
          <p className="mt-2 text-ink2">{t('print.lead')}</p>
        </div>
        <button type="button" className="btn btn-primary px-6" onClick={() => window.print()}>
          <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('print.button')}
        </button>
      </div>
      {sheets.map((weeks, index) => (
        <Sheet key={weeks[0]?.number} plan={plan} weeks={weeks} page={index + 1} of={sheets.length} />
      ))}
    </>
  );
};

type SheetProps = Readonly<{ plan: PlanReply; weeks: readonly PlanWeekReply[]; page: number; of: number }>;

const Sheet = ({ plan, weeks, page, of }: SheetProps) => {
  const { t } = useTranslation('calendar');
  const { t: planWords } = useTranslation('plan');
  const names = { plan: goalTitle(plan.goal, planWords), from: weeks[0]?.number, to: weeks.at(-1)?.number };

  return (
    <article className="sheet-of-plan">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-section font-semibold">
          {t(names.from === names.to ? 'print.headingOne' : 'print.heading', names)}
        </h2>
        <p className="eyebrow">{t('print.page', { page, of })}</p>
      </header>
      {weeks.map((week) => (
        <PrintWeek key={week.number} week={week} goal={plan.goal} />
      ))}
      <footer className="text-caption text-ink2">{t('print.made')}</footer>
    </article>
  );
};
