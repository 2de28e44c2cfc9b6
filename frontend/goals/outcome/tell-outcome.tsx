import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import { missReasons } from '../../../shared/domain/goal/evolution/outcome';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { capitalised } from '../../../shared/domain/units/capitalised';
import { useFormat } from '../../format';
import { NeedsNetwork } from '../../offline/needs-network';
import { Failure } from '../../parts/failure';
import { Choice } from '../../parts/form/choice';
import { focusField } from '../../parts/form/focus-field';
import { SelectField } from '../../parts/form/select-field';
import { TextArea, TextField } from '../../parts/form/text-field';
import { useKeptState } from '../../parts/form/use-kept-state';
import {
  emptyOutcome,
  isMissed,
  type OutcomeDraft,
  outcomeFaults,
  outcomeFrom,
  raceTold,
  wishedTime,
} from './outcome-draft';
import { useSettleGoal } from './use-settle-goal';

type Props = Readonly<{ goal: GoalReply; race: IsoDate | null; onDone?: () => void }>;

/**
 * Asks how a goal or a race on the way to it went: to the end or not, in what time, and what the athlete makes of it.
 */
export const TellOutcome = ({ goal, race, onDone }: Props) => {
  const { t } = useTranslation('goals');
  const [draft, setDraft] = useKeptState(`outcome ${race}`, () => emptyOutcome);
  const [isTried, setTried] = useState(false);
  const settle = useSettleGoal(goal.goalId, race, onDone);
  const faults = outcomeFaults(draft, goal, race);
  const change = (part: Partial<OutcomeDraft>) => setDraft((old) => ({ ...old, ...part }));
  const id = (name: string) => (race === null ? name : `${name}-${race}`);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.ended || faults.time) focusField(id(faults.ended ? 'ended' : 'time'));
    else settle.mutate(outcomeFrom(draft, goal, race));
  };

  return (
    <section id={id('outcome')} aria-labelledby={id('tell')} className="card border-ink p-4 lg:p-5">
      <h2 id={id('tell')} className="text-section font-semibold">
        {t('outcome.title')}
      </h2>
      <form noValidate onSubmit={send} className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-5">
        <Choice
          id={id('ended')}
          label={t(raceTold(goal, race) === null ? 'outcome.ended.goal' : 'outcome.ended.race')}
          error={isTried && faults.ended ? t('outcome.choose') : null}
          value={draft.ended}
          options={(['finished', 'not'] as const).map((value) => ({ value, label: t(`outcome.ends.${value}`) }))}
          onChange={(ended) => change({ ended })}
          columns="sm:grid-cols-2"
        />
        {draft.ended === 'finished' && (
          <TimeField
            id={id('time')}
            goal={goal}
            race={race}
            draft={draft}
            onChange={change}
            isWrong={isTried && faults.time}
          />
        )}
        {isMissed(draft, goal, race) && (
          <SelectField
            id={id('because')}
            label={t('outcome.because')}
            value={draft.because}
            options={missReasons.map((value) => ({ value, label: capitalised(t(`missed.${value}`)) }))}
            onChange={(because) => change({ because })}
          />
        )}
        <TextArea
          id={id('reflection')}
          label={t('outcome.reflection')}
          hint={t('optional')}
          value={draft.reflection}
          onChange={(reflection) => change({ reflection })}
          maxLength={1_000}
        />
        <NeedsNetwork />
        <button type="submit" className="btn btn-primary justify-self-start px-7" disabled={settle.isPending}>
          {t('outcome.save')}
        </button>
        {settle.error && <Failure error={settle.error} />}
      </form>
    </section>
  );
};

type TimeProps = Readonly<{
  id: string;
  goal: GoalReply;
  race: IsoDate | null;
  draft: OutcomeDraft;
  onChange: (part: Partial<OutcomeDraft>) => void;
  isWrong: boolean;
}>;

const TimeField = ({ id, goal, race, draft, onChange, isWrong }: TimeProps) => {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const wished = wishedTime(goal, race);
  if (raceTold(goal, race) === null) return null;

  return (
    <TextField
      id={id}
      label={t('outcome.time')}
      hint={wished === null ? t('optional') : t('outcome.wished', { time: format.clock(wished) })}
      error={isWrong ? t('outcome.timeFault') : null}
      value={draft.time}
      onChange={(time) => onChange({ time })}
      placeholder="1:48:00"
      className="max-w-52"
    />
  );
};
