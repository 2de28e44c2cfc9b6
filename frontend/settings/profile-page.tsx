import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import { faultsIn } from '../intake/faults';
import { BodyStep } from '../intake/steps/body-step';
import { Callout } from '../parts/callout';
import { usePlan } from '../plan/use-plan';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import { withPerson } from './changed-profile';
import { EmailCard } from './email-card';
import { knownDraft } from './known-draft';
import { SettingsFrame } from './settings-frame';
import { useSaveProfile } from './use-save-profile';

/** /settings/profile: who the athlete is, and how they are. */
export const ProfilePage = () => {
  const { t } = useTranslation('settings');

  return (
    <SettingsFrame title={t('profile.title')} lead={t('profile.lead')}>
      {({ planId }, profile) => (
        <>
          <EmailCard />
          <PersonForm key={profile.units} profile={profile} planId={planId} />
        </>
      )}
    </SettingsFrame>
  );
};

const PersonForm = ({ profile, planId }: Readonly<{ profile: AthleteProfile; planId: string | null }>) => {
  const { t } = useTranslation('settings');
  const edit = usePlanEdit();
  const isHeld = useIsHeld();
  const { mutate, isPending, error } = useSaveProfile({
    profileOf: (draft) => withPerson(profile, draft),
    saved: t('profile.saved'),
    onSaved: edit.onSaved,
  });
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, null));

  return (
    <>
      <AnswersForm
        saved={saved}
        faultsIn={(draft) => faultsIn('body', draft, today)}
        today={today}
        save={{ label: t('profile.save'), saving: t('profile.saving'), isPending, error }}
        onSave={mutate}
        onTouched={edit.onTouched}
      >
        <BodyStep />
      </AnswersForm>
      {isHeld ? <Held /> : <SavedEdit what="profile" planId={planId} edit={edit} />}
    </>
  );
};

/** Whether coaching rests: nothing is worked into a plan then. */
const useIsHeld = (): boolean => {
  const outcome = usePlan();

  return outcome.status === 'ready' && outcome.plan.hold !== null;
};

const Held = () => {
  const { t } = useTranslation('settings');

  return (
    <Callout title={t('profile.held.title')}>
      {t('profile.held.text')}{' '}
      <Link to="/plan" className="link">
        {t('profile.held.link')}
      </Link>
    </Callout>
  );
};
