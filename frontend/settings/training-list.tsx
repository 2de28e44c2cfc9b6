import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Cable, CalendarRange, ChevronRight, Flag, Gauge, ListChecks, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile, AthleteReply } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal';
import { addDays, isoDate, weekdays } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { goalTitle } from '../goal/goal-title';

/** What training goes by, each with a line of how it is now and the way to change it. */
export const TrainingList = ({ athlete }: Readonly<{ athlete: AthleteReply }>) => {
  const { t } = useTranslation('settings');
  const { data } = useQuery(operationQuery('listGoals', { params: {} }));
  const goal = data?.goals.find(({ status }) => status === 'active');

  return (
    <section aria-labelledby="training" className="card px-4 pt-4 pb-1.5 lg:px-5 lg:pt-5">
      <h2 id="training" className="text-section font-semibold">
        {t('training.title')}
      </h2>
      <ul className="mt-1">
        {goal && (
          <Entry
            Icon={Flag}
            name={t('training.goal')}
            line={<GoalLine goal={goal} />}
            link={{ to: '/settings/goal' }}
          />
        )}
        {athlete.fitness && (
          <Entry
            Icon={Gauge}
            name={t('training.zones')}
            line={<ZonesLine fitness={athlete.fitness} />}
            link={{ to: '/settings/zones' }}
          />
        )}
        {athlete.profile && (
          <Entry
            Icon={CalendarRange}
            name={t('training.schedule')}
            line={<ScheduleLine profile={athlete.profile} />}
            link={{ to: '/settings/schedule' }}
          />
        )}
        <Entry
          Icon={Cable}
          name={t('training.connections')}
          line={t('training.connectionsLine')}
          link={{ to: '/settings/connections' }}
        />
        <Entry
          Icon={ListChecks}
          name={t('training.answers')}
          line={t('training.answersLine')}
          link={{ to: '/welcome/$step', params: { step: 'review' } }}
        />
      </ul>
    </section>
  );
};

type EntryProps = Readonly<{ Icon: LucideIcon; name: string; line: ReactNode; link: LinkProps }>;

const Entry = ({ Icon, name, line, link }: EntryProps) => (
  <li className="border-line not-first:border-t">
    <Link
      {...link}
      className="-mx-2 grid min-h-11 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3.5 rounded-control px-2 py-3"
    >
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
      <span className="grid">
        <span className="font-semibold tracking-[-0.01em]">{name}</span>
        <span className="wrap-anywhere text-pretty text-ink2">{line}</span>
      </span>
      <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" className="text-ink3" />
    </Link>
  </li>
);

const GoalLine = ({ goal }: Readonly<{ goal: GoalReply }>) => {
  const { t } = useTranslation(['settings', 'plan']);
  const { t: planWords } = useTranslation('plan');
  const format = useFormat();
  const name = goalTitle(goal, planWords);
  const date = goal.kind === 'fitness' ? null : goal.date;
  if (goal.kind !== 'race' && date === null) return t('training.goalWeeks', { goal: name, count: goal.weeks });
  const day = date && format.dayOfYear(date);

  return goal.kind === 'race' && goal.aim.kind === 'time'
    ? t('training.goalTimeLine', { goal: name, day, time: format.clock(goal.aim.time) })
    : t('training.goalLine', { goal: name, day });
};

const ZonesLine = ({ fitness }: Readonly<{ fitness: NonNullable<AthleteReply['fitness']> }>) => {
  const { t } = useTranslation('settings');
  const format = useFormat();

  return t(`training.zonesLine.${fitness.method}`, { pace: format.pace(fitness.threshold) });
};

// Any Monday will do to name the days of the week.
const aMonday = isoDate('2024-01-01');

const ScheduleLine = ({ profile: { schedule, strength } }: Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const day = format.weekdayName(addDays(aMonday, weekdays.indexOf(schedule.longRunDay)));
  const runs = t('training.scheduleLine', { count: schedule.runDays.length, day });

  return strength.sessionsPerWeek === 0
    ? runs
    : `${runs}, ${t('training.strength', { count: strength.sessionsPerWeek })}`;
};
