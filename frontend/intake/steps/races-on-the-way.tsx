import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { addDays, isIsoDate } from '../../../shared/domain/units/calendar';
import { Group } from '../../parts/form/choice';
import { focusField } from '../../parts/form/focus-field';
import { SelectField } from '../../parts/form/select-field';
import { TextField } from '../../parts/form/text-field';
import type { DraftRace } from '../draft';
import { useIntake } from '../intake-context';

/** As many as the contract takes. */
const most = 6;

/** Races before the one that is trained for; most runners have none. */
export const RacesOnTheWay = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  const add = () => {
    const race = blankRace();
    change({ races: [...draft.races, race] });
    focusField(`wayDistance-${race.id}`);
  };
  return (
    <Group id="races" label={t('goal.ways')} hint={t('goal.waysHint')}>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-3">
        {draft.races.map((race, index) => (
          <RaceFields key={race.id} race={race} place={index + 1} />
        ))}
        {draft.races.length < most && (
          <button type="button" className="btn btn-secondary justify-self-start" onClick={add}>
            <Plus size={18} strokeWidth={2} aria-hidden="true" />
            {t(draft.races.length === 0 ? 'goal.way.addFirst' : 'goal.way.add')}
          </button>
        )}
      </div>
    </Group>
  );
};

/** A race nothing is known of yet. */
export const blankRace = (): DraftRace => ({
  id: crypto.randomUUID(),
  name: '',
  distance: '10K',
  date: '',
  priority: 'B',
});

type RaceProps = Readonly<{
  race: DraftRace;
  place: number;
  /** The only race that is asked about: how much it matters is known, and it cannot be left out. */
  isAlone?: boolean;
}>;

/** The questions about one race on the way. */
export const RaceFields = ({ race, place, isAlone = false }: RaceProps) => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, today } = useIntake();
  const { id } = race;
  const edit = (answers: Partial<DraftRace>) =>
    change({ races: draft.races.map((other) => (other.id === id ? { ...other, ...answers } : other)) });
  const remove = () => change({ races: draft.races.filter((other) => other.id !== id) });
  return (
    <fieldset className="card grid min-w-0 gap-4 p-4 sm:grid-cols-2">
      <legend className="sr-only">{t('goal.way.race', { place })}</legend>
      <SelectField
        id={`wayDistance-${id}`}
        label={t('goal.distance')}
        value={race.distance}
        options={raceDistances.map((value) => ({ value, label: t(`distances.${value}`) }))}
        onChange={(distance) => edit({ distance })}
      />
      <TextField
        id={`wayDate-${id}`}
        type="date"
        label={t('goal.way.date')}
        error={errorOf(`wayDate-${id}`)}
        value={race.date}
        onChange={(date) => edit({ date })}
        min={addDays(today, 1)}
        {...(isIsoDate(draft.date) && { max: addDays(draft.date, -1) })}
      />
      {!isAlone && (
        <SelectField
          id={`wayPriority-${id}`}
          label={t('goal.way.priority')}
          value={race.priority}
          options={(['B', 'C'] as const).map((value) => ({ value, label: t(`goal.way.priorities.${value}`) }))}
          onChange={(priority) => edit({ priority })}
        />
      )}
      <TextField
        id={`wayName-${id}`}
        label={t('goal.way.name')}
        value={race.name}
        onChange={(name) => edit({ name })}
        maxLength={80}
        placeholder={t('optional')}
      />
      {!isAlone && (
        <button type="button" className="btn btn-quiet justify-self-start sm:col-span-2" onClick={remove}>
          <X size={18} strokeWidth={2} aria-hidden="true" />
          {t('goal.way.remove', { place })}
        </button>
      )}
    </fieldset>
  );
};
