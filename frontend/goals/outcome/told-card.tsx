import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { GoalOutcome, ToldOutcome } from '../../../shared/contract/goal/goal-outcome';
import { useFormat } from '../../format';
import { Failure } from '../../parts/failure';
import { useSettleGoal } from './use-settle-goal';

/** What the athlete told of a goal that is over, and the way to tell it otherwise. */
export const ToldCard = ({ goal, told }: Readonly<{ goal: GoalReply; told: ToldOutcome }>) => {
  const { t } = useTranslation('goals');
  const sentence = useOutcomeSentence();
  const reopen = useSettleGoal(goal.goalId, told.race);

  return (
    <section aria-labelledby="told" className="card grid justify-items-start gap-2 p-4 lg:p-5">
      <h2 id="told" className="text-section font-semibold">
        {sentence(told.outcome)}
      </h2>
      {told.outcome.reflection !== '' && (
        <blockquote className="max-w-[62ch] border-l-2 border-line pl-3 wrap-anywhere text-pretty whitespace-pre-line">
          {told.outcome.reflection}
        </blockquote>
      )}
      <button
        type="button"
        className="btn btn-quiet px-0"
        disabled={reopen.isPending}
        onClick={() => reopen.mutate(null)}
      >
        <Undo2 size={18} strokeWidth={1.75} aria-hidden="true" />
        {t('outcome.reopen')}
      </button>
      {reopen.error && <Failure error={reopen.error} />}
    </section>
  );
};

/** An outcome in a sentence. */
const useOutcomeSentence = () => {
  const { t } = useTranslation('goals');
  const format = useFormat();

  return (outcome: GoalOutcome): string => {
    if (outcome.status === 'dropped') return t('told.dropped', { because: t(`dropped.${outcome.because}`) });
    const time = outcome.time === null ? null : format.clock(outcome.time);
    if (outcome.status === 'achieved') return time === null ? t('told.met') : t('told.metIn', { time });
    const because = t(`missed.${outcome.because}`);
    return time === null ? t('told.missed', { because }) : t('told.missedIn', { time, because });
  };
};
