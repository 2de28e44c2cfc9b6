import { useTranslation } from 'react-i18next';
import { returnSpeeds } from '../../shared/domain/check-in/check-in';
import { raceDistances } from '../../shared/domain/goal/goal';
import { isoDate, weekdays } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Choice, Group } from '../parts/form/choice';
import { SelectField } from '../parts/form/select-field';
import { TextField } from '../parts/form/text-field';
import type { AwayDraft, IllDraft, PauseDraft, RaceDraft } from './check-in-draft';
import type { QuestionsProps } from './questions-props';

const illnessPlaces = ['above-neck', 'below-neck'] as const;

type Span = Readonly<{ from: string; to: string }>;
type SpanProps = Pick<QuestionsProps, 'errorOf'> &
  Readonly<{ name: string; span: Span; toHint?: string; onChange: (span: Partial<Span>) => void }>;

const SpanFields = ({ name, span, toHint, errorOf, onChange }: SpanProps) => {
  const { t } = useTranslation('check-in');

  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <TextField
        id={`${name}-from`}
        type="date"
        label={t('span.from')}
        error={errorOf(`${name}-from`)}
        value={span.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        id={`${name}-to`}
        type="date"
        label={t('span.to')}
        hint={toHint}
        error={errorOf(`${name}-to`)}
        min={span.from}
        value={span.to}
        onChange={(to) => onChange({ to })}
      />
    </div>
  );
};

/** Any week will do to name its days. */
const aWeek = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'].map(
  isoDate,
);
const awayReasons = ['travel', 'holiday', 'busy'] as const;

export const AwayFields = ({ away, change, errorOf }: QuestionsProps & Readonly<{ away: AwayDraft }>) => {
  const { t } = useTranslation('check-in');
  const format = useFormat();
  const set = (answers: Partial<AwayDraft>) => change({ away: { ...away, ...answers } });
  const toggle = (day: (typeof weekdays)[number]) =>
    set({ days: weekdays.filter((other) => (other === day) !== away.days.includes(other)) });

  return (
    <div className="grid gap-5 pb-2">
      <Choice
        id="away-reason"
        label={t('away.reason')}
        value={away.reason}
        options={awayReasons.map((value) => ({ value, label: t(`away.reasons.${value}`) }))}
        onChange={(reason) => set({ reason })}
        columns="sm:grid-cols-3"
      />
      <SpanFields name="away" span={away} errorOf={errorOf} onChange={set} />
      <Group id="away-days" label={t('away.days')} hint={t('away.daysHint')}>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(2.25rem,100%),1fr))] gap-1.5 sm:gap-2">
          {weekdays.map((day, index) => (
            <label key={day} className="tile tile-strong justify-items-center px-0">
              <input type="checkbox" checked={away.days.includes(day)} onChange={() => toggle(day)} />
              <span aria-hidden="true" className="text-meta font-semibold">
                {format.weekday(aWeek[index] ?? isoDate('2024-01-01'))}
              </span>
              <span className="sr-only">{format.weekdayName(aWeek[index] ?? isoDate('2024-01-01'))}</span>
            </label>
          ))}
        </div>
      </Group>
    </div>
  );
};

export const IllFields = ({ ill, change, errorOf }: QuestionsProps & Readonly<{ ill: IllDraft }>) => {
  const { t } = useTranslation('check-in');
  const { t: place } = useTranslation('adjust');
  const set = (answers: Partial<IllDraft>) => change({ ill: { ...ill, ...answers } });

  return (
    <div className="grid gap-5 pb-2">
      <SpanFields name="ill" span={ill} toHint={t('ill.toHint')} errorOf={errorOf} onChange={set} />
      <Choice
        id="ill-place"
        label={t('ill.place')}
        value={ill.belowNeck === null ? null : ill.belowNeck ? 'below-neck' : 'above-neck'}
        options={illnessPlaces.map((value) => ({
          value,
          label: place(`places.${value}.label`),
          text: place(`places.${value}.text`),
        }))}
        onChange={(answer) => set({ belowNeck: answer === 'below-neck' })}
        columns="sm:grid-cols-2"
      />
    </div>
  );
};

export const PauseFields = ({ pause, change, errorOf }: QuestionsProps & Readonly<{ pause: PauseDraft }>) => {
  const { t } = useTranslation('check-in');
  const set = (answers: Partial<PauseDraft>) => change({ pause: { ...pause, ...answers } });

  return (
    <div className="grid gap-5 pb-2">
      <SpanFields name="pause" span={pause} errorOf={errorOf} onChange={set} />
      <Choice
        id="pause-speed"
        label={t('pause.speed')}
        value={pause.speed}
        options={returnSpeeds.map((value) => ({ value, label: t(`pause.speeds.${value}`) }))}
        onChange={(speed) => set({ speed })}
        columns="sm:grid-cols-2"
      />
    </div>
  );
};

export const RaceFields = ({ race, change, errorOf, today }: QuestionsProps & Readonly<{ race: RaceDraft }>) => {
  const { t } = useTranslation('check-in');
  const { t: plan } = useTranslation('plan');
  const set = (answers: Partial<RaceDraft>) => change({ race: { ...race, ...answers } });

  return (
    <div className="grid gap-5 pb-2">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          id="race-distance"
          label={t('race.distance')}
          value={race.distance}
          options={raceDistances.map((value) => ({ value, label: plan(`race.distances.${value}`) }))}
          onChange={(distance) => set({ distance })}
        />
        <TextField
          id="race-date"
          type="date"
          label={t('race.date')}
          error={errorOf('race-date')}
          min={today}
          value={race.date}
          onChange={(date) => set({ date })}
        />
      </div>
      <Choice
        id="race-priority"
        label={t('race.priority')}
        value={race.priority}
        options={(['B', 'C'] as const).map((value) => ({ value, label: t(`race.priorities.${value}`) }))}
        onChange={(priority) => set({ priority })}
        columns="sm:grid-cols-2"
      />
    </div>
  );
};
