import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionReport } from '../../shared/contract/session-log';
import type { SessionLog, SessionOutcome } from '../../shared/domain/log/session-log';
import { sessionOutcomes } from '../../shared/domain/log/session-log';
import type { Session } from '../../shared/domain/session/session';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Choice } from '../parts/form/choice';
import { focusField } from '../parts/form/focus-field';
import { ScoreField } from '../parts/form/score-field';
import { TextArea, TextField } from '../parts/form/text-field';
import { useKeptState } from '../parts/form/use-kept-state';
import { draftOf, type LogDraft, type LogFault, reportOf, tellableDays } from './log-draft';

/** How a session went: the outcome, and whatever else the athlete likes to tell. */
export const LogForm = ({ session, log, outcome, today, isSaving, onSave, onCancel }: LogFormProps) => {
  const { t } = useTranslation('log');
  const { units } = useFormat();
  const [draft, setDraft, forget] = useKeptState(`log ${outcome}`, () =>
    draftOf(session, log, outcome, { today, units }),
  );
  const [fault, setFault] = useState<LogFault | null>(null);
  const change = (answers: Partial<LogDraft>) => setDraft((old) => ({ ...old, ...answers }));
  const isAhead = session.date > today;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const report = reportOf(draft, session, { today, units });
    if ('fault' in report) {
      setFault(report.fault);
      return focusField(fieldOf(report.fault, draft));
    }
    forget();
    onSave(report);
  };

  return (
    <form noValidate onSubmit={save} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {!isAhead && (
        <Choice
          id="outcome"
          label={t('outcome')}
          value={draft.outcome}
          options={sessionOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
          onChange={(value) => change({ outcome: value })}
          columns="grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] sm:grid-cols-4"
        />
      )}
      <Details session={session} draft={draft} change={change} fault={fault} today={today} />
      <div className="flex flex-wrap gap-2.5">
        <button type="submit" className="btn btn-primary" disabled={isSaving}>
          {t('save')}
        </button>
        <button
          type="button"
          className="btn btn-secondary"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};

/** The field that a fault is mended in; where a distance or a time is missing, the empty one. */
const fieldOf = (fault: LogFault, { distance }: LogDraft): string => {
  if (fault === 'sameDay') return 'date';

  return fault !== 'actual' ? fault : distance.trim() === '' ? 'distance' : 'time';
};

type LogFormProps = Readonly<{
  session: Session;
  log: SessionLog | null;
  outcome: SessionOutcome;
  today: IsoDate;
  isSaving: boolean;
  onSave: (report: SessionReport) => void;
  onCancel: () => void;
}>;

type DetailsProps = Readonly<{
  session: Session;
  draft: LogDraft;
  change: (answers: Partial<LogDraft>) => void;
  fault: LogFault | null;
  today: IsoDate;
}>;

const Details = ({ session, draft, change, fault, today }: DetailsProps) => {
  const { t } = useTranslation('log');
  const { first, last } = tellableDays(session.date, today);

  return (
    <>
      {draft.outcome === 'moved' && session.date <= today && (
        <TextField
          id="date"
          type="date"
          label={t('date')}
          error={fault === 'date' || fault === 'sameDay' ? t(`faults.${fault}`) : null}
          value={draft.date}
          min={first}
          max={last}
          onChange={(date) => change({ date })}
          className="max-w-56"
        />
      )}
      {draft.outcome !== 'skipped' && (
        <ScoreField
          id="effort"
          label={t('effort')}
          hint={t('optional')}
          from={1}
          value={draft.effort}
          anchor={(score) => t(`efforts.${score as 1}`)}
          onChange={(effort) => change({ effort })}
        />
      )}
      <ScoreField
        id="pain"
        label={t('pain')}
        hint={t('painHint')}
        from={0}
        value={draft.pain}
        anchor={(score) => t(`pains.${score as 0}`)}
        onChange={(pain) => change({ pain })}
      />
      {draft.outcome !== 'skipped' && <Actual session={session} draft={draft} change={change} fault={fault} />}
      <TextArea
        id="note"
        label={t('note')}
        hint={t('optional')}
        value={draft.note}
        maxLength={500}
        onChange={(note) => change({ note })}
      />
    </>
  );
};

const Actual = ({ session, draft, change, fault }: Omit<DetailsProps, 'today'>) => {
  const { t } = useTranslation('log');
  const { units } = useFormat();
  const errorOf = (field: 'distance' | 'time', isEmpty: boolean): string | null => {
    if (fault === field) return t(`faults.${field}`);
    return fault === 'actual' && isEmpty ? t('faults.actual') : null;
  };

  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {session.distance > 0 && (
        <TextField
          id="distance"
          label={t('distance')}
          hint={t('optional')}
          inputMode="decimal"
          unit={units}
          error={errorOf('distance', draft.distance.trim() === '')}
          value={draft.distance}
          onChange={(distance) => change({ distance })}
        />
      )}
      <TextField
        id="time"
        label={t('time')}
        hint={t('timeHint')}
        error={errorOf('time', draft.time.trim() === '')}
        value={draft.time}
        onChange={(time) => change({ time })}
      />
    </div>
  );
};
