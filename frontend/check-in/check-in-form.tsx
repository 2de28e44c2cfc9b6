import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckInReply } from '../../shared/contract/check-in';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { typedDistance } from '../intake/read-input';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { FaultSummary } from '../parts/form/fault-summary';
import { ScoreField } from '../parts/form/score-field';
import { TextArea, TextField } from '../parts/form/text-field';
import { useTries } from '../parts/form/use-tries';
import { blankDraft, draftOfAnswers } from './check-in-draft';
import { Niggles } from './niggles';
import type { QuestionsProps } from './questions-props';
import { readCheckIn } from './read-check-in';
import { RestAndStress } from './rest-and-stress';
import { useCheckInDraft } from './use-check-in-draft';
import { Wishes } from './wishes';

/** The questions of a check-in. What is typed stays on this device until it is sent. */
export const CheckInForm = ({ reply, today }: Readonly<{ reply: CheckInReply; today: IsoDate }>) => {
  const { t } = useTranslation('check-in');
  const { units } = useFormat();
  const sent = reply.answers && draftOfAnswers(reply.answers, (distance) => typedDistance(distance, units));
  const { draft, change, forget } = useCheckInDraft(reply.planId, reply.week, sent ?? blankDraft);
  const send = useSendCheckIn(reply, () => {
    forget();
    announce(t('work.title'));
  });
  const read = readCheckIn(draft, units);
  const { tries, shown, fail } = useTries(read.status === 'incomplete' ? read.faults : []);
  const faults = shown.map(({ field, fault }) => ({ field, sentence: t(`faults.${fault}`) }));
  const errorOf = (field: string): string | null => faults.find((it) => it.field === field)?.sentence ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.status === 'incomplete') return fail();
    send.mutate(read.answers);
  };

  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-7">
      {faults.length > 0 && (
        <FaultSummary key={tries} title={t('faults.title', { count: faults.length })} faults={faults} />
      )}
      <Feelings draft={draft} change={change} errorOf={errorOf} today={today} />
      <Niggles draft={draft} change={change} errorOf={errorOf} today={today} />
      <TextArea
        id="words"
        label={t('words.label')}
        hint={t('words.hint')}
        value={draft.words}
        maxLength={1000}
        onChange={(words) => change({ words })}
      />
      <Wishes draft={draft} change={change} errorOf={errorOf} today={today} />
      <RestAndStress draft={draft} change={change} />
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
        <button type="submit" className="btn btn-primary grow sm:grow-0 sm:px-7" disabled={send.isPending}>
          {send.isPending ? t('sending') : t('send')}
        </button>
        <p className="text-meta text-ink2">{t('saved')}</p>
      </div>
      {send.error && <Failure error={send.error} />}
    </form>
  );
};

/**
 * Sends the answers, or keeps them until they can be. Sent twice, they are worked in once: they are the same check-in.
 */
const useSendCheckIn = ({ planId, week }: CheckInReply, onSent: () => void) =>
  useMutation({
    mutationFn: async (body: NonNullable<CheckInReply['answers']>) => {
      const { deviceOutbox } = await import('../outbox/device-outbox');
      return deviceOutbox.post({ name: 'putCheckIn', input: { params: { planId, week }, body } });
    },
    onSuccess: (outcome) => {
      // What waits can still be amended, from what was typed.
      if (outcome === 'sent') onSent();
      window.scrollTo({ top: 0 });
    },
  });

const Feelings = ({ draft, change, errorOf }: QuestionsProps) => {
  const { t } = useTranslation('check-in');
  const { t: tell } = useTranslation('log');
  const { units } = useFormat();

  return (
    <>
      <ScoreField
        id="effort"
        label={t('effort')}
        error={errorOf('effort')}
        from={1}
        value={draft.effort}
        anchor={(score) => tell(`efforts.${score as 1}`)}
        onChange={(effort) => change({ effort })}
      />
      <ScoreField
        id="fatigue"
        label={t('fatigue')}
        error={errorOf('fatigue')}
        from={1}
        value={draft.fatigue}
        anchor={(score) => t(`fatigues.${score as 1}`)}
        onChange={(fatigue) => change({ fatigue })}
      />
      <TextField
        id="volume"
        label={t('volume')}
        hint={t('volumeHint')}
        error={errorOf('volume')}
        inputMode="decimal"
        unit={units}
        value={draft.volume}
        onChange={(volume) => change({ volume })}
        className="max-w-44"
      />
    </>
  );
};
