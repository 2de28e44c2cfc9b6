import { useTranslation } from 'react-i18next';
import { equipments } from '../../../shared/domain/athlete/picture';
import { Choice } from '../../parts/form/choice';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';

const amounts = ['0', '1', '2', '3'] as const;

/** Strength training beside the running. */
export const StrengthStep = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf } = useIntake();
  return (
    <>
      <Choice
        id="strength"
        label={t('strength.sessions')}
        hint={t('strength.sessionsHint')}
        value={amounts.find((amount) => Number(amount) === draft.strength) ?? '0'}
        options={amounts.map((value) => ({ value, label: t(`strength.amounts.${value}`) }))}
        onChange={(amount) => change({ strength: Number(amount) })}
        columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]"
      />
      {draft.strength > 0 && (
        <>
          <Choice
            id="equipment"
            label={t('strength.equipment')}
            value={draft.equipment}
            options={equipments.map((value) => ({ value, label: t(`strength.equipments.${value}`) }))}
            onChange={(equipment) => change({ equipment })}
            columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]"
          />
          <TextField
            id="strengthMinutes"
            label={t('strength.minutes')}
            hint={t('strength.minutesHint')}
            error={errorOf('strengthMinutes')}
            value={draft.strengthMinutes}
            onChange={(strengthMinutes) => change({ strengthMinutes })}
            inputMode="numeric"
            unit={t('minutes')}
            className="max-w-36"
          />
        </>
      )}
    </>
  );
};
