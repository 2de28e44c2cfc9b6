import { useTranslation } from 'react-i18next';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';

/** How long a plan without a race is to be. */
export const WeeksField = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  return (
    <TextField
      id="planWeeks"
      label={t('goal.weeks')}
      hint={t(`goal.weeksHints.${draft.kind === 'fitness' ? 'fitness' : 'from-zero'}`)}
      error={errorOf('planWeeks')}
      value={draft.planWeeks}
      onChange={(planWeeks) => change({ planWeeks })}
      inputMode="numeric"
      unit={t('weeks')}
      className="max-w-36"
    />
  );
};
