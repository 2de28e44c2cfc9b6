import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { goalTitle } from '../goals/goal-title';
import { raceOn } from './race-on';

type Props = Readonly<{ plan: PlanReply; today: IsoDate; children?: ReactNode }>;

/** The goal at a glance: its name, how far off it is, what is wanted of it, and what else there is to say of a race. */
export const GoalCard = ({ plan, today, children }: Props) =>
  plan.raceDay === null ? (
    <WithoutRace plan={plan} today={today} />
  ) : (
    <TowardsRace plan={plan} today={today} raceDay={plan.raceDay}>
      {children}
    </TowardsRace>
  );

const TowardsRace = ({ plan: { goal }, today, raceDay, children }: Props & Readonly<{ raceDay: IsoDate }>) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const left = daysBetween(today, raceDay);
  const aim = raceOn(goal, raceDay)?.aim;

  return (
    <Card
      label={t('race.label')}
      title={goalTitle(goal, t)}
      caption={t('race.aGoal', { date: format.shortDay(raceDay) })}
      figure={left > 0 ? t('race.countdown', { count: left }) : t(left === 0 ? 'race.today' : 'race.done')}
    >
      {aim?.kind === 'time' ? t('race.aimTime', { time: format.clock(aim.time) }) : t('race.aimFinish')}
      {children}
    </Card>
  );
};

const WithoutRace = ({ plan: { goal, weeks }, today }: Props) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const monday = mondayOf(today);
  const left = weeks.filter((week) => week.monday >= monday).length;
  const last = weeks.at(-1);

  return (
    <Card
      label={t('goal.label')}
      title={goalTitle(goal, t)}
      caption={goal.kind === 'from-zero' ? t('goal.aims.from-zero') : t('goal.aims.fitness')}
      figure={left > 0 ? t('goal.countdown', { count: left }) : t('race.done')}
    >
      {last && t('goal.until', { date: format.shortDay(addDays(last.monday, 6)) })}
    </Card>
  );
};

type CardProps = Readonly<{ label: string; title: string; caption: string; figure: string; children: ReactNode }>;

const Card = ({ label, title, caption, figure, children }: CardProps) => (
  <section
    aria-label={label}
    className="rounded-[0.875rem] bg-sunken p-4.25 text-meta lg:p-3.5 leading-[1.4] text-ink2"
  >
    <b className="block text-body font-semibold tracking-[-0.02em] text-ink">{title}</b>
    {caption}
    <span className="num mt-1.5 block text-[1.75rem] leading-[1.15] tracking-[-0.045em] text-ink">{figure}</span>
    {children}
  </section>
);
