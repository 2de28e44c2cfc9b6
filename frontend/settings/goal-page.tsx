import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import type { Draft } from '../intake/draft';
import { forgetDraft } from '../intake/draft-store';
import { goalFaults } from '../intake/goal-faults';
import { GoalQuestions } from '../intake/steps/goal-questions';
import { goalOf } from '../intake/wishes';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { todayIn } from '../today';
import { AnswersForm } from './answers-form';
import { knownDraft } from './known-draft';
import { Bones, NothingYet, SettingsFrame } from './settings-frame';

/** /settings/goal: another time, day or distance for what is trained for now. */
export const GoalPage = () => {
  const { t } = useTranslation('settings');

  return (
    <SettingsFrame title={t('goal.title')} lead={t('goal.lead')}>
      {({ planId }, profile) => <PresentGoal profile={profile} planId={planId} />}
    </SettingsFrame>
  );
};

type Props = Readonly<{ profile: AthleteProfile; planId: string | null }>;

const PresentGoal = ({ profile, planId }: Props) => {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(operationQuery('listGoals', { params: {} }));
  const goal = data?.goals.find(({ status }) => status === 'active');

  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones />;
  if (!goal) return <NothingYet />;
  return (
    <>
      <GoalForm key={`${goal.goalId} ${profile.units}`} goal={goal} profile={profile} planId={planId} />
      <p className="text-ink2">
        {t('goal.otherKind')}{' '}
        <Link to="/welcome/$step" params={{ step: 'goal' }} className="link text-ink">
          {t('goal.otherLink')}
        </Link>
      </p>
    </>
  );
};

const GoalForm = ({ goal, profile, planId }: Props & Readonly<{ goal: GoalReply }>) => {
  const { t } = useTranslation('settings');
  const edit = usePlanEdit();
  const save = useSaveGoal(goal, edit.onSaved);
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => knownDraft(profile, goal));

  return (
    <>
      <AnswersForm
        saved={saved}
        faultsIn={(draft) => goalFaults(draft, today)}
        today={today}
        save={{ label: t('goal.save'), saving: t('goal.saving'), isPending: save.isPending, error: save.error }}
        onSave={(draft) => save.mutate(draft)}
        onTouched={edit.onTouched}
      >
        <GoalQuestions />
      </AnswersForm>
      <SavedEdit what="goal" planId={planId} edit={edit} />
    </>
  );
};

const useSaveGoal = ({ goalId, kind, name }: GoalReply, onSaved: () => void) => {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  // Only races are asked for their name; other goals keep theirs.
  const wishOf = (draft: Draft) => (kind === 'race' ? goalOf(draft) : { ...goalOf(draft), name });

  return useMutation({
    mutationFn: (draft: Draft) => call('putGoal', { params: { goalId }, body: wishOf(draft) }),
    onSuccess: async () => {
      // Answers typed before, and never sent, would bring the old goal back.
      forgetDraft(athleteId());
      await queries.invalidateQueries({ queryKey: ['listGoals'] });
      announce(t('goal.saved'));
      onSaved();
    },
  });
};
