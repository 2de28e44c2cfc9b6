import { Link } from '@tanstack/react-router';
import { CalendarCheck, ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { neighbours } from '../shown-week';
import { weekKey } from '../week-key';

/** To the week before, the week after, and back to the one that holds today or lies nearest to it. */
export const WeekPager = ({ plan, week, current, place }: WeekPagerProps) => {
  const { t } = useTranslation('plan');
  const { previous, next } = neighbours(plan.weeks, week.number);

  return (
    <nav aria-label={t('pager.label')} className="flex gap-1.5">
      {week.number !== current.number && (
        <Link
          to="/plan"
          search={{ week: weekKey(current.monday) }}
          className="btn btn-secondary max-sm:w-11 max-sm:p-0"
          title={t(`pager.backKeys.${place}`)}
        >
          <CalendarCheck size={20} strokeWidth={1.75} aria-hidden="true" className="sm:hidden" />
          <span className="max-sm:sr-only">{t(`pager.back.${place}`)}</span>
        </Link>
      )}
      <Step to={previous} label={t('pager.previous')} title={t('pager.previousKeys')} Icon={ChevronLeft} />
      <Step to={next} label={t('pager.next')} title={t('pager.nextKeys')} Icon={ChevronRight} />
    </nav>
  );
};

type WeekPagerProps = Readonly<{
  plan: PlanReply;
  week: PlanWeekReply;
  current: PlanWeekReply;
  /** Where today stands to the plan. */
  place: 'before' | 'within' | 'after';
}>;

const Step = ({ to, label, title, Icon }: StepProps) =>
  // At the ends of the plan the place stays, so that the other arrow does not move under the finger.
  to === null ? (
    <span className="size-11" />
  ) : (
    <Link
      to="/plan"
      search={{ week: weekKey(to.monday) }}
      aria-label={label}
      title={title}
      className="btn btn-secondary btn-square"
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );

type StepProps = Readonly<{ to: PlanWeekReply | null; label: string; title: string; Icon: LucideIcon }>;
