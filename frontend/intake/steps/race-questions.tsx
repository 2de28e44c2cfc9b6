import { useTranslation } from 'react-i18next';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { addDays } from '../../../shared/domain/units/calendar';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { Choice } from '../../parts/form/choice';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { readRaceTime } from '../read-input';
import { DayHint } from './day-hint';
import { RacesOnTheWay } from './races-on-the-way';

/** Which race, and what is wanted of it. */
export const RaceQuestions = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, today } = useIntake();
  return (
    <>
      <Choice
        id="distance"
        label={t('goal.distance')}
        error={errorOf('distance')}
        value={draft.distance}
        options={raceDistances.map((value) => ({ value, label: t(`distances.${value}`) }))}
        onChange={(distance) => change({ distance })}
        columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] sm:grid-cols-3"
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          id="raceName"
          label={t('goal.name')}
          hint={t('optional')}
          value={draft.raceName}
          onChange={(raceName) => change({ raceName })}
          maxLength={80}
        />
        <TextField
          id="date"
          type="date"
          label={t('goal.date')}
          hint={<DayHint day={draft.date} unsaid={t('goal.dateHint')} />}
          error={errorOf('date')}
          value={draft.date}
          onChange={(date) => change({ date })}
          min={addDays(today, 7)}
          max={addDays(today, 364)}
        />
      </div>
      <Aim />
      <RacesOnTheWay />
    </>
  );
};

const Aim = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  return (
    <>
      <Choice
        id="aim"
        label={t('goal.aim')}
        error={errorOf('aim')}
        value={draft.aim}
        options={(['time', 'finish'] as const).map((value) => ({
          value,
          label: t(`goal.aims.${value}.label`),
          text: t(`goal.aims.${value}.text`),
        }))}
        onChange={(aim) => change({ aim })}
        columns="sm:grid-cols-2"
      />
      {draft.aim === 'time' && (
        <TextField
          id="time"
          label={t('goal.time')}
          hint={<TimeHint />}
          error={errorOf('time')}
          value={draft.time}
          onChange={(time) => change({ time })}
          placeholder={draft.distance ? t(`goal.timeExamples.${draft.distance}`) : '0:50:00'}
          className="max-w-52"
        />
      )}
    </>
  );
};

const TimeHint = () => {
  const { t } = useTranslation('intake');
  const { draft, format } = useIntake();
  const metres = draft.distance && raceMetres[draft.distance];
  const time = metres && readRaceTime(draft.time, metres);
  if (!metres || !time) return t('timeHint');
  return t('goal.timeSaid', { time: format.clock(time), pace: format.pace(secondsPerKm((time / metres) * 1000)) });
};
