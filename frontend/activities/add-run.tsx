import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { focusField } from '../parts/form/focus-field';
import { SelectField } from '../parts/form/select-field';
import { TextField } from '../parts/form/text-field';
import { useKeptState } from '../parts/form/use-kept-state';
import { Summary } from '../parts/summary';
import { toast } from '../parts/toast';
import { emptyRun, type RunDraft, type RunFault, runOf } from './run-draft';
import { useAddActivity } from './use-activity-changes';

const sports = ['run', 'trail', 'treadmill'] as const;

/** A run written down by hand: how far and how long; all else may wait. */
export const AddRun = ({ today, onClose }: Readonly<{ today: IsoDate; onClose: () => void }>) => {
  const { t } = useTranslation('add-run');
  const { t: name } = useTranslation('activities');
  const { units } = useFormat();
  const navigate = useNavigate();
  const add = useAddActivity();
  const [draft, setDraft, forget] = useKeptState('run', () => emptyRun(today));
  const [faults, setFaults] = useState<readonly RunFault[]>([]);
  const change = (answers: Partial<RunDraft>) => setDraft((old) => ({ ...old, ...answers }));
  const close = () => {
    forget();
    onClose();
  };
  const errorOf = (field: RunFault) => (faults.includes(field) ? t(`faults.${field}`) : null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const run = runOf(draft, { today, units, title: name(`sports.${draft.sport}`) });
    if ('faults' in run) {
      setFaults(run.faults);
      return focusField(`run-${run.faults[0]}`);
    }
    setFaults([]);
    add.mutate(run, {
      onSuccess: ({ activityId }) => {
        toast(t('saved'));
        close();
        void navigate({ to: '/activity/$activityId', params: { activityId } });
      },
    });
  };

  return (
    <Dialog title={t('title')} onClose={close}>
      <form noValidate onSubmit={save} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <NeededFields draft={draft} errorOf={errorOf} onChange={change} />
        <OptionalFields draft={draft} errorOf={errorOf} onChange={change} />
        {add.error && <Failure error={add.error} />}
        <button type="submit" className="btn btn-primary" disabled={add.isPending}>
          {t(add.isPending ? 'saving' : 'save')}
        </button>
      </form>
    </Dialog>
  );
};

type FieldsProps = Readonly<{
  draft: RunDraft;
  /** The sentence for a field that needs another look; null for the others. */
  errorOf: (field: RunFault) => string | null;
  onChange: (answers: Partial<RunDraft>) => void;
}>;

const NeededFields = ({ draft, errorOf, onChange }: FieldsProps) => {
  const { t } = useTranslation('add-run');
  const { t: name } = useTranslation('activities');
  const { units } = useFormat();

  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <TextField
        id="run-distance"
        label={t('distance')}
        inputMode="decimal"
        unit={units}
        error={errorOf('distance')}
        value={draft.distance}
        onChange={(distance) => onChange({ distance })}
      />
      <TextField
        id="run-duration"
        label={t('duration')}
        placeholder="48:20"
        error={errorOf('duration')}
        value={draft.duration}
        onChange={(duration) => onChange({ duration })}
      />
      <TextField
        id="run-date"
        type="date"
        label={t('date')}
        error={errorOf('date')}
        value={draft.date}
        onChange={(date) => onChange({ date })}
      />
      <SelectField
        id="run-sport"
        label={t('sport')}
        value={draft.sport}
        options={sports.map((value) => ({ value, label: name(`sports.${value}`) }))}
        onChange={(sport) => onChange({ sport })}
      />
    </div>
  );
};

const OptionalFields = ({ draft, errorOf, onChange }: FieldsProps) => {
  const { t } = useTranslation('add-run');

  return (
    <details className="group">
      <Summary className="text-meta font-medium text-ink2">{t('more')}</Summary>
      <div className="grid grid-cols-1 items-start gap-4 pt-3 sm:grid-cols-2">
        <TextField
          id="run-time"
          label={t('time')}
          placeholder="07:30"
          error={errorOf('time')}
          value={draft.time}
          onChange={(time) => onChange({ time })}
        />
        <TextField
          id="run-heartRate"
          label={t('heartRate')}
          inputMode="numeric"
          unit={t('beats')}
          error={errorOf('heartRate')}
          value={draft.heartRate}
          onChange={(heartRate) => onChange({ heartRate })}
        />
        <TextField
          id="run-title"
          label={t('name')}
          maxLength={120}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          className="sm:col-span-2"
        />
      </div>
    </details>
  );
};
