import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { focusField } from '../../parts/form/focus-field';
import { SelectField } from '../../parts/form/select-field';
import { TextField } from '../../parts/form/text-field';
import type { DraftResult } from '../draft';
import { useIntake } from '../intake-context';
import { readRaceTime } from '../read-input';
import { BringRuns } from '../runs/bring-runs';
import { FoundResults, ResultFromRun, ThresholdFromRuns } from '../runs/found-results';
import { resultMetres } from '../wishes';

/** As many as the contract takes. */
const most = 20;

/** What the athlete has raced; paces rest on it. */
export const ResultsStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  const add = () => {
    const result = blankResult();
    change({ results: [...draft.results, result] });
    focusField(`kind-${result.id}`);
  };
  return (
    <>
      <BringRuns />
      <FoundResults />
      {draft.results.length === 0 && <p className="text-pretty text-ink2">{t('results.none')}</p>}
      {draft.results.map((result, index) => (
        <ResultFields key={result.id} result={result} place={index + 1} />
      ))}
      {draft.results.length < most && (
        <button type="button" className="btn btn-secondary justify-self-start" onClick={add}>
          <Plus size={18} strokeWidth={2} aria-hidden="true" />
          {t(draft.results.length === 0 ? 'results.addFirst' : 'results.add')}
        </button>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <TextField
          id="threshold"
          label={t('results.threshold')}
          hint={t('results.thresholdHint')}
          error={errorOf('threshold')}
          value={draft.threshold}
          onChange={(threshold) => change({ threshold })}
          placeholder={draft.units === 'mi' ? '8:00' : '5:00'}
          unit={`/${draft.units}`}
          className="max-w-44"
        />
        <ThresholdFromRuns />
      </div>
    </>
  );
};

const blankResult = (): DraftResult => ({
  id: crypto.randomUUID(),
  kind: 'race',
  distance: '10K',
  length: '',
  time: '',
  date: '',
});

const ResultFields = ({ result, place }: Readonly<{ result: DraftResult; place: number }>) => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, today } = useIntake();
  const { id } = result;
  const edit = (answers: Partial<DraftResult>) =>
    change({ results: draft.results.map((other) => (other.id === id ? { ...other, ...answers } : other)) });
  const remove = () => change({ results: draft.results.filter((other) => other.id !== id) });
  return (
    <fieldset className="card relative grid min-w-0 gap-4 p-4 sm:grid-cols-2">
      <legend className="sr-only">{t('results.result', { place })}</legend>
      <ResultFromRun result={result} />
      <SelectField
        id={`kind-${id}`}
        label={t('results.kind')}
        value={result.kind}
        options={(['race', 'time-trial'] as const).map((value) => ({ value, label: t(`results.kinds.${value}`) }))}
        onChange={(kind) => edit({ kind })}
      />
      <SelectField
        id={`distance-${id}`}
        label={t('results.distance')}
        value={result.distance}
        options={([...raceDistances, 'other'] as const).map((value) => ({ value, label: t(`distances.${value}`) }))}
        onChange={(distance) => edit({ distance })}
      />
      {result.distance === 'other' && (
        <TextField
          id={`length-${id}`}
          label={t('results.length')}
          error={errorOf(`length-${id}`)}
          value={result.length}
          onChange={(length) => edit({ length })}
          inputMode="decimal"
          unit={draft.units}
        />
      )}
      <TextField
        id={`time-${id}`}
        label={t('results.time')}
        hint={<ResultHint result={result} />}
        error={errorOf(`time-${id}`)}
        value={result.time}
        onChange={(time) => edit({ time })}
      />
      <TextField
        id={`date-${id}`}
        type="date"
        label={t('results.date')}
        hint={t('results.dateHint')}
        error={errorOf(`date-${id}`)}
        value={result.date}
        onChange={(date) => edit({ date })}
        max={today}
      />
      <button type="button" className="btn btn-quiet justify-self-start sm:col-span-2" onClick={remove}>
        <X size={18} strokeWidth={2} aria-hidden="true" />
        {t('results.remove', { place })}
      </button>
    </fieldset>
  );
};

const ResultHint = ({ result }: Readonly<{ result: DraftResult }>) => {
  const { t } = useTranslation('intake');
  const { draft, format } = useIntake();
  const metres = resultMetres(result, draft);
  const time = metres && readRaceTime(result.time, metres);
  if (!metres || !time) return t('timeHint');
  return t('goal.timeSaid', { time: format.clock(time), pace: format.pace(secondsPerKm((time / metres) * 1000)) });
};
