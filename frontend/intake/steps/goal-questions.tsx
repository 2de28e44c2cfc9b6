import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/domain/goal/goal';
import { TextArea } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { BeginningQuestions } from './beginning-questions';
import { FitnessQuestions } from './fitness-questions';
import { RaceQuestions } from './race-questions';

const questions: Readonly<Record<Goal['kind'], ReactNode>> = {
  race: <RaceQuestions />,
  fitness: <FitnessQuestions />,
  'from-zero': <BeginningQuestions />,
};

/** What a goal of this kind is asked, and why it matters. */
export const GoalQuestions = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();

  return (
    <>
      {questions[draft.kind]}
      <TextArea
        id="why"
        label={t('goal.why')}
        hint={t('goal.whyHint')}
        value={draft.why}
        onChange={(why) => change({ why })}
        maxLength={500}
      />
    </>
  );
};
