import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import { faultsIn } from '../intake/faults';
import { DaysStep } from '../intake/steps/days-step';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import { withSchedule } from './changed-profile';
import { knownDraft } from './known-draft';
import { SettingsFrame } from './settings-frame';
import { useSaveProfile } from './use-save-profile';

/** /settings/schedule: when there is time to run. */
export const SchedulePage = () => {
  const { t } = useTranslation('settings');

  return (
    <SettingsFrame title={t('schedule.title')} lead={t('schedule.lead')}>
      {({ planId }, profile) => <ScheduleForm key={profile.units} profile={profile} planId={planId} />}
    </SettingsFrame>
  );
};

const ScheduleForm = ({ profile, planId }: Readonly<{ profile: AthleteProfile; planId: string | null }>) => {
  const { t } = useTranslation('settings');
  const edit = usePlanEdit();
  const { mutate, isPending, error } = useSaveProfile({
    profileOf: (draft) => withSchedule(profile, draft),
    saved: t('schedule.saved'),
    onSaved: edit.onSaved,
  });
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, null));

  return (
    <>
      <AnswersForm
        saved={saved}
        faultsIn={(draft) => faultsIn('days', draft, today)}
        today={today}
        save={{ label: t('schedule.save'), saving: t('schedule.saving'), isPending, error }}
        onSave={mutate}
        onTouched={edit.onTouched}
      >
        <DaysStep />
      </AnswersForm>
      <SavedEdit what="schedule" planId={planId} edit={edit} />
    </>
  );
};
