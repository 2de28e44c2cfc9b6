import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/domain/units/calendar';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';
import { DayHint } from './day-hint';
import { WeeksField } from './weeks-field';

/** From zero: how long it may take, or the 5 km race that ends it. */
export const BeginningQuestions = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, today } = useIntake();
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField
        id="endDate"
        type="date"
        label={t('goal.endDate')}
        hint={<DayHint day={draft.endDate} unsaid={t('goal.endDateHint')} />}
        error={errorOf('endDate')}
        value={draft.endDate}
        onChange={(endDate) => change({ endDate })}
        min={addDays(today, 7)}
        max={addDays(today, 364)}
      />
      {draft.endDate === '' && <WeeksField />}
    </div>
  );
};
