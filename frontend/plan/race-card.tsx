import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import { daysBetween, type IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';

/** The race at a glance: its name, its day, how far off it is, and what is wanted of it. */
export const RaceCard = ({ goal, today }: Readonly<{ goal: GoalReply; today: IsoDate }>) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const left = daysBetween(today, goal.date);

  return (
    <section
      aria-label={t('race.label')}
      className="rounded-[0.875rem] bg-sunken p-3.5 text-meta leading-[1.4] text-ink2"
    >
      <b className="block text-body font-semibold tracking-[-0.02em] text-ink">
        {goal.name || t(`race.distances.${goal.distance}`)}
      </b>
      {t('race.aGoal', { date: format.shortDay(goal.date) })}
      <span className="num mt-1.5 block text-[1.75rem] leading-[1.15] tracking-[-0.045em] text-ink">
        {left > 0 && t('race.countdown', { count: left })}
        {left === 0 && t('race.today')}
        {left < 0 && t('race.done')}
      </span>
      {goal.aim.kind === 'time' ? t('race.aimTime', { time: format.clock(goal.aim.time) }) : t('race.aimFinish')}
    </section>
  );
};
