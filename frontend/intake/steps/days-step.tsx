import { useTranslation } from 'react-i18next';
import { addDays, isoDate, type Weekday, weekdays } from '../../../shared/domain/units/calendar';
import { Choice, Group } from '../../parts/form/choice';
import { SelectField } from '../../parts/form/select-field';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { BlockedDates } from './blocked-dates';

// Any Monday will do to name the days of the week.
const aMonday = isoDate('2024-01-01');
const dayOf = (day: Weekday) => addDays(aMonday, weekdays.indexOf(day));

/** When there is time to run. */
export const DaysStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, format } = useIntake();
  const chosen = weekdays.filter((day) => draft.runDays.includes(day));
  return (
    <>
      <RunDays />
      {chosen.length > 0 && (
        <Choice
          id="longRunDay"
          label={t('days.long')}
          hint={t('days.longHint')}
          error={errorOf('longRunDay')}
          value={draft.longRunDay}
          options={chosen.map((value) => ({ value, label: format.weekdayName(dayOf(value)) }))}
          onChange={(longRunDay) => change({ longRunDay })}
          columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]"
        />
      )}
      {chosen.length > 0 && <DayMinutes days={chosen} />}
      <BlockedDates />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          id="peak"
          label={t('days.peak')}
          hint={t('days.peakHint')}
          error={errorOf('peak')}
          value={draft.peak}
          onChange={(peak) => change({ peak })}
          inputMode="decimal"
          unit={draft.units}
        />
        <TimeZone />
      </div>
    </>
  );
};

const RunDays = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, format } = useIntake();
  const toggle = (day: Weekday) => {
    const runDays = weekdays.filter((other) => (other === day) !== draft.runDays.includes(other));
    const keeps = draft.longRunDay !== null && runDays.includes(draft.longRunDay);
    change({ runDays, longRunDay: keeps ? draft.longRunDay : null });
  };
  return (
    <Group id="runDays" label={t('days.run')} hint={t('days.runHint')} error={errorOf('runDays')}>
      <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(2.25rem,100%),1fr))] gap-1.5 sm:gap-2">
        {weekdays.map((day, index) => (
          <label key={day} className="tile tile-strong min-h-14 justify-items-center px-0">
            <input
              id={index === 0 ? 'runDays' : undefined}
              type="checkbox"
              checked={draft.runDays.includes(day)}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true" className="text-meta font-semibold">
              {format.weekday(dayOf(day))}
            </span>
            <span className="sr-only">{format.weekdayName(dayOf(day))}</span>
          </label>
        ))}
      </div>
    </Group>
  );
};

const DayMinutes = ({ days }: Readonly<{ days: readonly Weekday[] }>) => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, format } = useIntake();
  return (
    <Group id="minutes" label={t('days.minutes')} hint={t('days.minutesHint')}>
      <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(7.5rem,100%),1fr))] gap-3">
        {days.map((day) => (
          <TextField
            key={day}
            id={`minutes-${day}`}
            label={format.weekdayName(dayOf(day))}
            error={errorOf(`minutes-${day}`)}
            value={draft.minutes[day] ?? ''}
            onChange={(minutes) => change({ minutes: { ...draft.minutes, [day]: minutes } })}
            inputMode="numeric"
            unit={t('minutes')}
          />
        ))}
      </div>
    </Group>
  );
};

const TimeZone = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  // Browsers list the zones by their main names; the device may go by another.
  const zones = [...new Set([draft.timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <SelectField
      id="timeZone"
      label={t('days.timeZone')}
      hint={t('days.timeZoneHint')}
      value={draft.timeZone}
      options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      onChange={(timeZone) => change({ timeZone })}
    />
  );
};
