import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { PlanReply } from '../../shared/contract/plan';
import {
  addDays,
  type IsoDate,
  isIsoDate,
  isoDate,
  mondayOf,
  type Weekday,
  weekdays,
} from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Choice } from '../parts/form/choice';
import { SelectField } from '../parts/form/select-field';
import { TextField } from '../parts/form/text-field';
import { changeKinds, type WhatIfSearch } from './what-if-search';

type Props = Readonly<{
  plan: PlanReply;
  profile: AthleteProfile;
  today: IsoDate;
  search: WhatIfSearch;
  onChange: (search: WhatIfSearch) => void;
}>;

/** What is wondered about: which change, and of which week or day. */
export const ChangeQuestions = (props: Props) => {
  const { t } = useTranslation('what-if');
  const { plan, profile, search, onChange } = props;
  const { runDays } = profile.schedule;
  const possible = {
    'skip-week': comingWeeks(props).length > 0,
    'move-race': plan.goal.kind === 'race',
    'add-day': runDays.length < 7,
    'drop-day': runDays.length > 1,
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
      <Choice
        id="change"
        label={t('question')}
        value={search.change ?? null}
        options={changeKinds
          .filter((kind) => possible[kind])
          .map((value) => ({ value, label: t(`kinds.${value}.label`), text: t(`kinds.${value}.text`) }))}
        onChange={(change) => onChange({ change })}
        columns="sm:grid-cols-2 lg:grid-cols-1"
      />
      <div className="max-w-96 empty:hidden">{search.change && <Detail {...props} />}</div>
    </div>
  );
};

const Detail = (props: Props) => {
  switch (props.search.change) {
    case 'skip-week':
      return <WeekField {...props} />;
    case 'move-race':
      return <RaceDayField {...props} />;
    default:
      return <DayField {...props} />;
  }
};

/** Weeks of the plan that have not begun, but for the one of the race. */
const comingWeeks = ({ plan, today }: Pick<Props, 'plan' | 'today'>): PlanReply['weeks'] =>
  plan.weeks.filter(({ monday, phase }) => monday > today && phase !== 'race');

const WeekField = (props: Props) => {
  const { t } = useTranslation('what-if');
  const format = useFormat();
  const { search, onChange } = props;
  const weeks = comingWeeks(props).map(({ monday, number }) => ({
    value: monday as string,
    label: t('week', { number, days: format.days(monday, addDays(monday, 6)) }),
  }));

  return (
    <SelectField
      id="week"
      label={t('which.skip-week')}
      value={search.week === undefined ? '' : mondayOf(search.week)}
      options={[{ value: '', label: t('choose') }, ...weeks]}
      onChange={(week) => onChange({ change: 'skip-week', ...(isIsoDate(week) && { week }) })}
    />
  );
};

const RaceDayField = ({ plan, today, search, onChange }: Props) => {
  const { t } = useTranslation('what-if');
  const format = useFormat();
  // As typed: a year that is not whole yet is a day of long ago, and an address answers too late to type against.
  const [typed, setTyped] = useState<string>(search.date ?? '');
  const [earliest, latest] = [addDays(today, 7), addDays(today, 364)];
  const isMeant = (date: string): date is IsoDate => isIsoDate(date) && date >= earliest && date <= latest;

  return (
    <TextField
      id="date"
      type="date"
      label={t('which.move-race')}
      hint={plan.raceDay && t('raceDayNow', { day: format.day(plan.raceDay) })}
      value={typed}
      onChange={(date) => {
        setTyped(date);
        onChange({ change: 'move-race', ...(isMeant(date) && { date }) });
      }}
      min={earliest}
      max={latest}
    />
  );
};

// Any Monday will do to name the days of the week.
const aMonday = isoDate('2024-01-01');

const DayField = ({ profile, search, onChange }: Props) => {
  const { t } = useTranslation('what-if');
  const format = useFormat();
  const change = search.change === 'drop-day' ? 'drop-day' : 'add-day';
  const { runDays } = profile.schedule;
  // What was chosen stays on show once it has been made so.
  const days = weekdays.filter((day) => day === search.day || runDays.includes(day) === (change === 'drop-day'));
  const nameOf = (day: Weekday) => format.weekdayName(addDays(aMonday, weekdays.indexOf(day)));

  return (
    <SelectField
      id="day"
      label={t(`which.${change}`)}
      value={search.day !== undefined && days.includes(search.day) ? search.day : ''}
      options={[{ value: '' as const, label: t('choose') }, ...days.map((value) => ({ value, label: nameOf(value) }))]}
      onChange={(day) => onChange({ change, ...(day !== '' && { day }) })}
    />
  );
};
