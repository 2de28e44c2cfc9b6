import { useQuery } from '@tanstack/react-query';
import { Cable, CalendarRange, Dumbbell, Flag, Gauge, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile, AthleteReply } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { addDays, isoDate, weekdays } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { currentGoal } from '../goals/current-goal';
import { goalTitle } from '../goals/goal-title';
import { SettingsEntry, SettingsList } from './settings-list';

/** What training goes by, each with a line of how it is now and the way to change it. */
export const TrainingList = ({ athlete }: Readonly<{ athlete: AthleteReply }>) => {
  const { t } = useTranslation('settings');
  const { data } = useQuery(operationQuery('listGoals', { params: {} }));
  const goal = data && currentGoal(data);

  return (
    <SettingsList id="training" title={t('training.title')}>
      <SettingsEntry
        Icon={Flag}
        name={t('training.goal')}
        line={goal ? <GoalLine goal={goal} /> : '\u00a0'}
        link={{ to: '/goals' }}
      />
      {athlete.fitness && (
        <SettingsEntry
          Icon={Gauge}
          name={t('training.zones')}
          line={<ZonesLine fitness={athlete.fitness} />}
          link={{ to: '/settings/zones' }}
        />
      )}
      {athlete.profile && (
        <SettingsEntry
          Icon={CalendarRange}
          name={t('training.schedule')}
          line={<ScheduleLine profile={athlete.profile} />}
          link={{ to: '/settings/schedule' }}
        />
      )}
      {athlete.profile && (
        <SettingsEntry
          Icon={Dumbbell}
          name={t('training.strength')}
          line={<StrengthLine profile={athlete.profile} />}
          link={{ to: '/settings/strength' }}
        />
      )}
      <SettingsEntry
        Icon={Cable}
        name={t('training.connections')}
        line={t('training.connectionsLine')}
        link={{ to: '/settings/connections' }}
      />
      <SettingsEntry
        Icon={ListChecks}
        name={t('training.answers')}
        line={t('training.answersLine')}
        link={{ to: '/welcome/$step', params: { step: 'review' } }}
      />
    </SettingsList>
  );
};

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

const ScheduleLine = ({ profile: { schedule } }: Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const day = format.weekdayName(addDays(aMonday, weekdays.indexOf(schedule.longRunDay)));

  return t('training.scheduleLine', { count: schedule.runDays.length, day });
};

const StrengthLine = ({ profile: { strength } }: Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('settings');
  const format = useFormat();

  return t('training.strengthLine', {
    count: strength.sessionsPerWeek,
    minutes: format.number(strength.minutes, 0),
  });
};
