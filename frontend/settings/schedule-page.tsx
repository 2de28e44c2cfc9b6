import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import type { Draft } from '../intake/draft';
import { forgetDraft } from '../intake/draft-store';
import { faultsIn } from '../intake/faults';
import { DaysStep } from '../intake/steps/days-step';
import { StrengthStep } from '../intake/steps/strength-step';
import { announce } from '../parts/announcements';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import { knownDraft } from './known-draft';
import { SettingsFrame } from './settings-frame';
import { withSchedule } from './with-schedule';

/** /settings/schedule: when there is time to run, and for how much strength. */
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
  const save = useSaveSchedule(profile, edit.onSaved);
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, null));

  return (
    <>
      <AnswersForm
        saved={saved}
        faultsIn={(draft) => [...faultsIn('days', draft, today), ...faultsIn('strength', draft, today)]}
        today={today}
        save={{
          label: t('schedule.save'),
          saving: t('schedule.saving'),
          isPending: save.isPending,
          error: save.error,
        }}
        onSave={(draft) => save.mutate(draft)}
        onTouched={edit.onTouched}
      >
        <DaysStep />
        <h2 className="mt-2 border-t border-line pt-6 text-section font-semibold">{t('schedule.strength')}</h2>
        <StrengthStep />
      </AnswersForm>
      <SavedEdit what="schedule" planId={planId} edit={edit} />
    </>
  );
};

const useSaveSchedule = (profile: AthleteProfile, onSaved: () => void) => {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();

  return useMutation({
    mutationFn: (draft: Draft) => call('putAthlete', { params: {}, body: withSchedule(profile, draft) }),
    onSuccess: (athlete) => {
      // Answers typed before, and never sent, would bring the old days back.
      forgetDraft(athleteId());
      queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete);
      announce(t('schedule.saved'));
      onSaved();
    },
  });
};
