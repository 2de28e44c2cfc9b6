import { useTranslation } from 'react-i18next';
import { Choice } from '../../parts/form/choice';
import { useIntake } from '../intake-context';
import { GoalQuestions } from './goal-questions';

const kinds = ['race', 'fitness', 'from-zero'] as const;

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
      <GoalQuestions />
    </>
  );
};
