import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import { faultsIn } from '../intake/faults';
import { StrengthStep } from '../intake/steps/strength-step';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import { withStrength } from './changed-profile';
import { knownDraft } from './known-draft';
import { SettingsFrame } from './settings-frame';
import { useSaveProfile } from './use-save-profile';

/** /settings/strength: how much strength goes with the running. */
export const StrengthPage = () => {
  const { t } = useTranslation('settings');

  return (
    <SettingsFrame title={t('strength.title')} lead={t('strength.lead')}>
      {({ planId }, profile) => <StrengthForm key={profile.units} profile={profile} planId={planId} />}
    </SettingsFrame>
  );
};

const StrengthForm = ({ profile, planId }: Readonly<{ profile: AthleteProfile; planId: string | null }>) => {
  const { t } = useTranslation('settings');
  const edit = usePlanEdit();
  const { mutate, isPending, error } = useSaveProfile({
    profileOf: (draft) => withStrength(profile, draft),
    saved: t('strength.saved'),
    onSaved: edit.onSaved,
  });
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, null));

  return (
    <>
      <AnswersForm
        saved={saved}
        faultsIn={(draft) => faultsIn('strength', draft, today)}
        today={today}
        save={{ label: t('strength.save'), saving: t('strength.saving'), isPending, error }}
        onSave={mutate}
        onTouched={edit.onTouched}
      >
        <StrengthStep />
      </AnswersForm>
      <SavedEdit what="strength" planId={planId} edit={edit} />
    </>
  );
};
