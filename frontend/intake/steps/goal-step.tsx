import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/domain/goal/goal';
import { Choice } from '../../parts/form/choice';
import { TextArea } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { BeginningQuestions } from './beginning-questions';
import { FitnessQuestions } from './fitness-questions';
import { RaceQuestions } from './race-questions';

const kinds = ['race', 'fitness', 'from-zero'] as const;

const questions: Readonly<Record<Goal['kind'], ReactNode>> = {
  race: <RaceQuestions />,
  fitness: <FitnessQuestions />,
  'from-zero': <BeginningQuestions />,
};

/** What is trained for. */
export const GoalStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  return (
    <>
      <Choice
        id="kind"
        label={t('goal.kind')}
        value={draft.kind}
        options={kinds.map((value) => ({
          value,
          label: t(`goal.kinds.${value}.label`),
          text: t(`goal.kinds.${value}.text`),
        }))}
        onChange={(kind) => change({ kind })}
        columns="sm:grid-cols-3"
      />
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
