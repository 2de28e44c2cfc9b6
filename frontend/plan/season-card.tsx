import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { weekFacts } from '../../shared/domain/log/week-facts';
import { daysBetween, type IsoDate, mondayOf } from '../../shared/domain/units/calendar';
import { metres } from '../../shared/domain/units/quantity';
import { ChartTable } from '../charts/chart-table';
import { SeasonStrip } from '../charts/season-strip';
import { useFormat } from '../format';
import { goalTitle } from '../goals/goal-title';
import { weekKey } from './week-key';

/** The road to the goal: every week, where the athlete stands, and how far it is. */
export const SeasonCard = ({ plan, week, today }: SeasonCardProps) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const peak = metres(Math.max(0, ...plan.weeks.map(({ volume }) => volume)));
  const weeks = plan.weeks.map((each) => ({ ...each, done: weekFacts(each, plan.logs).done.distance }));
  const raceWeek = plan.raceDay === null ? null : weekOf(plan, plan.raceDay);
  const marks = { now: weekOf(plan, today)?.number ?? null, shown: week.number, race: raceWeek?.number ?? null };

  return (
    <section className="card mt-4.5 px-4 pt-3 pb-2.5 lg:px-5 lg:pt-4.5 lg:pb-3" aria-labelledby="season">
      <header className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="season" className="font-semibold tracking-[-0.015em]">
          {plan.raceDay === null ? goalTitle(plan.goal, t) : t('season.title', { race: goalTitle(plan.goal, t) })}
        </h2>
        <span className="eyebrow">
          <SeasonFacts plan={plan} today={today} peak={format.distance(peak)} />
        </span>
      </header>
      <SeasonStrip weeks={weeks} marks={marks} />
      <SeasonTable plan={plan} now={marks.now} race={marks.race} />
    </section>
  );
};

type SeasonCardProps = Readonly<{ plan: PlanReply; week: PlanWeekReply; today: IsoDate }>;

const weekOf = ({ weeks }: PlanReply, date: IsoDate): PlanWeekReply | null =>
  weeks.find(({ monday }) => monday === mondayOf(date)) ?? null;

const SeasonFacts = ({ plan, today, peak }: Readonly<{ plan: PlanReply; today: IsoDate; peak: string }>) => {
  const { t } = useTranslation('plan');
  const peakWords = t('season.peak', { distance: peak });
  if (plan.raceDay === null)
    return t('season.facts', { days: t('season.weeks', { count: plan.weeks.length }), peak: peakWords });

  const left = daysBetween(today, plan.raceDay);
  if (left < 0) return peakWords;

  return t('season.facts', {
    days: left === 0 ? t('season.raceToday') : t('season.days', { count: left }),
    peak: peakWords,
  });
};

const SeasonTable = ({ plan, now, race }: SeasonTableProps) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const noteOf = ({ number, recovery }: PlanWeekReply): string =>
    [
      recovery && t('season.notes.recovery'),
      number === race && t('season.notes.race'),
      number === now && t('season.notes.now'),
      now !== null && number < now && t('season.notes.past'),
    ]
      .filter(Boolean)
      .join(', ');

  const doneOf = (week: PlanWeekReply): string => {
    const { done } = weekFacts(week, plan.logs);
    return done.sessions === 0 ? '' : format.distance(done.distance);
  };

  return (
    <ChartTable
      caption={t('season.caption')}
      columns={[t('season.week'), t('season.phase'), t('season.distance'), t('season.done'), t('season.note')]}
      rows={plan.weeks.map((week) => ({
        key: String(week.number),
        cells: [
          <Link
            key="week"
            to="/plan"
            search={{ week: weekKey(week.monday) }}
            className="link inline-block min-h-6 min-w-6"
          >
            {format.number(week.number, 0)}
          </Link>,
          t(`season.phases.${week.phase}`),
          format.distance(week.volume),
          doneOf(week),
          noteOf(week),
        ],
      }))}
      className="mt-1"
    />
  );
};

type SeasonTableProps = Readonly<{ plan: PlanReply; now: number | null; race: number | null }>;
