import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { GoalOutcome, ToldOutcome } from '../../../shared/contract/goal/goal-outcome';
import { useFormat } from '../../format';
import { ToldWords } from './told-words';

/** What the athlete told of a goal that is over, and the way to tell it otherwise. */
export const ToldCard = ({ goal, told }: Readonly<{ goal: GoalReply; told: ToldOutcome }>) => {
  const sentence = useOutcomeSentence();

  return (
    <section aria-labelledby="told" className="card grid justify-items-start gap-2 p-4 lg:p-5">
      <h2 id="told" className="text-section font-semibold">
        {sentence(told.outcome)}
      </h2>
      <ToldWords goalId={goal.goalId} told={told} />
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
