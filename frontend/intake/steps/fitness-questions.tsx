import { useTranslation } from 'react-i18next';
import { enjoyments } from '../../../shared/domain/goal/goal';
import { Group } from '../../parts/form/choice';
import { useIntake } from '../intake-context';
import { WeeksField } from './weeks-field';

/** Running for its own sake: for how long, and what makes it a pleasure. */
export const FitnessQuestions = () => {
  const { t } = useTranslation('intake');
  const { draft, change } = useIntake();
  return (
    <>
      <WeeksField />
      <Group id="enjoys" label={t('goal.enjoys')} hint={t('goal.enjoysHint')}>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {enjoyments.map((one) => (
            <label key={one} className="tile">
              <input
                type="checkbox"
                checked={draft.enjoys.includes(one)}
                onChange={() =>
                  change({ enjoys: enjoyments.filter((other) => (other === one) !== draft.enjoys.includes(other)) })
                }
              />
              <span className="font-semibold tracking-[-0.01em]">{t(`goal.enjoyments.${one}`)}</span>
            </label>
          ))}
        </div>
      </Group>
    </>
  );
};
