import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile, AthleteReply } from '../../shared/contract/athlete';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import type { Draft } from '../intake/draft';
import { faultsIn } from '../intake/faults';
import type { Step } from '../intake/steps';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import type { ProfileWish } from './changed-profile';
import { knownDraft } from './known-draft';
import { SettingsFrame } from './settings-frame';
import { useSaveProfile } from './use-save-profile';

type Props = Readonly<{
  /** What is set here; the words of the page go by it. */
  what: 'profile' | 'schedule' | 'strength';
  /** The step of the intake that asks the same. */
  step: Step;
  /** A profile with what a draft answers to this step. */
  changed: (profile: AthleteProfile, draft: Draft) => ProfileWish;
  /** What stands above the questions. */
  above?: ReactNode;
  /** The questions of the step. */
  children: ReactNode;
}>;

/** A page of the settings that asks a step of the intake again, and offers to work what was saved into the plan. */
export const AnswersPage = ({ above, ...answers }: Props) => {
  const { t } = useTranslation('settings');

  return (
    <SettingsFrame title={t(`${answers.what}.title`)} lead={t(`${answers.what}.lead`)}>
      {({ planId }, profile) => (
        <>
          {above}
          <Answers key={profile.units} profile={profile} planId={planId} {...answers} />
        </>
      )}
    </SettingsFrame>
  );
};

type Known = Omit<Props, 'above'> & Readonly<{ profile: AthleteProfile; planId: AthleteReply['planId'] }>;

const Answers = ({ what, step, changed, children, profile, planId }: Known) => {
  const { t } = useTranslation('settings');
  const edit = usePlanEdit();
  const { mutate, isPending, error } = useSaveProfile({
    changed,
    saved: t(`${what}.saved`),
    onSaved: edit.onSaved,
  });
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, null));

  return (
    <>
      <AnswersForm
        name={what}
        saved={saved}
        faultsIn={(draft) => faultsIn(step, draft, today)}
        today={today}
        save={{ label: t(`${what}.save`), saving: t(`${what}.saving`), isPending, error }}
        onSave={mutate}
        onTouched={edit.onTouched}
      >
        {children}
      </AnswersForm>
      <SavedEdit what={what} planId={planId} edit={edit} />
    </>
  );
};
