import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../../shared/contract/plan';
import { type IsoDate, isoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { PageHeading } from '../../parts/page-heading';
import { placeInPlan } from '../shown-week';
import { ViewSwitch } from '../view-switch';
import { keyOfMonth, monthShown, monthsBeside } from './month-of';
import { daysSum } from './month-sums';

type Props = Readonly<{ plan: PlanReply; month: string; today: IsoDate; rows: readonly (readonly IsoDate[])[] }>;

/** Which month this is, what it adds up to, and the way to its neighbours. */
export const MonthHeading = ({ plan, month, today, rows }: Props) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const dates = new Set(rows.flat());
  const { planned, done } = daysSum(plan, dates);
  const numbers = plan.weeks.filter(({ monday }) => dates.has(monday)).map(({ number }) => number);
  const [from] = numbers;
  const to = numbers.at(-1);

  return (
    <header>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2.5">
        <div className="min-w-0 grow basis-[min(12rem,100%)]">
          <p className="eyebrow">
            {from === to
              ? t('month.eyebrowOne', { from, of: plan.weeks.length })
              : t('month.eyebrow', { from, to, of: plan.weeks.length })}
          </p>
          <div className="mt-0.5">
            <PageHeading title={format.month(isoDate(`${month}-01`))} />
          </div>
        </div>
        <div className="flex flex-wrap gap-1.5 max-sm:w-full max-sm:justify-between">
          <ViewSwitch week={keyOfMonth(month)} view="month" />
          <MonthPager plan={plan} month={month} today={today} />
        </div>
      </div>
      <p className="mt-2 max-w-text text-balance text-ink2">
        {done > 0
          ? t('month.lead', { distance: format.distance(planned), done: format.distance(done) })
          : t('month.leadPlanned', { distance: format.distance(planned) })}
      </p>
    </header>
  );
};

const MonthPager = ({ plan: { weeks }, month, today }: Omit<Props, 'rows'>) => {
  const { t } = useTranslation('calendar');
  const { previous, next } = monthsBeside(weeks, month);
  const home = monthShown(weeks, undefined, today);

  return (
    <nav aria-label={t('month.pager')} className="flex gap-1.5">
      {month !== home && (
        <Link to="/plan" search={{ view: 'month' }} className="btn btn-secondary">
          {t(`month.back.${placeInPlan(weeks, mondayOf(today))}`)}
        </Link>
      )}
      <Step to={previous} label={t('month.previous')} Icon={ChevronLeft} />
      <Step to={next} label={t('month.next')} Icon={ChevronRight} />
    </nav>
  );
};

const Step = ({ to, label, Icon }: Readonly<{ to: string | null; label: string; Icon: LucideIcon }>) =>
  to === null ? (
    <span className="size-11" />
  ) : (
    <Link
      to="/plan"
      search={{ week: keyOfMonth(to), view: 'month' }}
      aria-label={label}
      className="btn btn-secondary btn-square"
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
