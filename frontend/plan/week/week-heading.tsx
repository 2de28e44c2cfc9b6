import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { addDays, daysBetween, type IsoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { Said } from '../../i18n/said';
import { PageHeading } from '../../parts/page-heading';
import { neighbours, placeInPlan, volumeChange } from '../shown-week';
import { ViewSwitch } from '../view-switch';
import { weekKey } from '../week-key';
import { WeekPager } from './week-pager';

/** Which week this is, what it is about, and the way to its neighbours. */
export const WeekHeading = ({ plan, week, current, today }: WeekHeadingProps) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { next } = neighbours(plan.weeks, week.number);
  const wait = week.number === 1 ? daysBetween(today, week.monday) : 0;
  const comes = next?.recovery ? t('nextRecovery') : next?.phase === 'race' ? t('nextRace') : '';

  return (
    <header>
      {week.recovery && <RecoveryBand change={volumeChange(plan.weeks, week)} />}
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2.5">
        <div className="min-w-0 grow basis-[min(12rem,100%)]">
          <p className="eyebrow">
            {t('eyebrow', {
              days: format.days(week.monday, addDays(week.monday, 6)),
              phase: t(`phases.${week.phase}`),
            })}
          </p>
          <div className="mt-0.5">
            <PageHeading title={t('title', { number: week.number, of: plan.weeks.length })} />
          </div>
        </div>
        <div className="flex flex-wrap gap-1.5 max-sm:w-full max-sm:justify-between">
          <ViewSwitch week={weekKey(week.monday)} view="week" />
          <WeekPager plan={plan} week={week} current={current} place={placeInPlan(plan.weeks, today)} />
        </div>
      </div>
      <p className="mt-2.5 max-w-text text-pretty text-ink2">
        {wait > 0 && `${t('startsIn', { count: wait })} `}
        <Said>{week.focus}</Said>
        {comes && ` ${comes}`}
      </p>
    </header>
  );
};

type WeekHeadingProps = Readonly<{ plan: PlanReply; week: PlanWeekReply; current: PlanWeekReply; today: IsoDate }>;

const RecoveryBand = ({ change }: Readonly<{ change: number | null }>) => {
  const { t } = useTranslation('plan');
  const format = useFormat();

  return (
    <p className="mb-4 flex items-stretch overflow-hidden rounded-control border border-edge bg-surface">
      <span aria-hidden="true" className="hatched w-11 flex-none border-r border-edge" />
      <span className="flex flex-wrap gap-x-2.5 px-3.5 py-2">
        <b className="font-semibold">
          {change !== null && change < 0 ? t('recoveryBy', { change: format.change(change) }) : t('recovery')}
        </b>
        <span className="text-ink2">{t('recoveryText')}</span>
      </span>
    </p>
  );
};
