import { useTranslation } from 'react-i18next';
import { Group } from '../../parts/form/choice';
import { describedBy, FieldError } from '../../parts/form/field';
import type { Draft } from '../draft';
import { useIntake } from '../intake-context';
import { readNumber } from '../read-input';

const weeks = [0, 1, 2, 3] as const;
type Week = (typeof weeks)[number];

/** The last four weeks, the latest last, drawn while they are typed. */
export const WeekInputs = () => {
  const { t } = useTranslation('intake');
  return (
    <Group id="weeks" label={t('now.weeks')} hint={t('now.weeksHint')}>
      <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(3.5rem,100%),1fr))] gap-x-2 gap-y-1.5 sm:gap-x-3">
        {weeks.map((week) => (
          <WeekInput key={week} week={week} />
        ))}
      </div>
    </Group>
  );
};

const WeekInput = ({ week }: Readonly<{ week: Week }>) => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  const id = `week-${week}`;
  const words = { id, label: t('now.weekAgo', { count: weeks.length - week }), error: errorOf(id) };
  return (
    <div className="row-span-5 grid grid-rows-subgrid">
      <Bar draft={draft} week={week} />
      <label htmlFor={id} className="self-end text-center text-caption font-medium text-ink2">
        {words.label}
      </label>
      <input
        id={id}
        className="input px-1 text-center"
        inputMode="decimal"
        autoComplete="off"
        value={draft.weeks[week]}
        onChange={(event) => change({ weeks: withWeek(draft.weeks, week, event.target.value) })}
        {...describedBy(words)}
      />
      <span aria-hidden="true" className="text-center text-caption text-ink2">
        {draft.units}
      </span>
      <FieldError {...words} />
    </div>
  );
};

const withWeek = ([first, second, third, fourth]: Draft['weeks'], week: Week, text: string): Draft['weeks'] => [
  week === 0 ? text : first,
  week === 1 ? text : second,
  week === 2 ? text : third,
  week === 3 ? text : fourth,
];

const Bar = ({ draft, week }: Readonly<{ draft: Draft; week: Week }>) => {
  const volumes = draft.weeks.map((text) => readNumber(text) ?? 0);
  const share = (volumes[week] ?? 0) / Math.max(1, ...volumes);

  return (
    <div aria-hidden="true" className="flex h-15 items-end justify-center">
      <div
        className={`w-full rounded-bar ${week === 3 ? 'bg-ink' : 'bg-edge'}`}
        style={{ height: `${share * 100}%`, minHeight: 3, maxWidth: '2.25rem' }}
      />
    </div>
  );
};
