import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import type { Draft } from '../intake/draft';
import { forgetDraft } from '../intake/draft-store';
import { goalFaults } from '../intake/goal-faults';
import { GoalQuestions } from '../intake/steps/goal-questions';
import { GoalStep } from '../intake/steps/goal-step';
import { announce } from '../parts/announcements';
import { AnswersForm } from '../settings/answers-form';
import { knownDraft } from '../settings/known-draft';
import { todayIn } from '../today';
import { goalToAsk, goalToSave } from './goal-of-draft';
import { FirstLook } from './look/first-look';

type Props = Readonly<{
  profile: AthleteProfile;
  list: GoalList;
  /** The goal that is changed; null for a new one. */
  goal: GoalReply | null;
  /** Puts what is known already into the draft. */
  begin: (draft: Draft) => Draft;
}>;

/** The questions about a goal. It is looked at honestly before it is set. */
export const GoalForm = ({ profile, list, goal, begin }: Props) => {
  const { t } = useTranslation('goals');
  const [isLooked, setLooked] = useState(false);
  const save = useSaveGoal(goal);
  // A goal that is being saved is no neighbour of its own: until its page is there, the list is the one it was looked at with.
  const [beside, setBeside] = useState(list);
  if (!save.isPending && beside !== list) setBeside(list);
  const today = todayIn(profile.timeZone);
  const [saved] = useState(() => begin(knownDraft(profile, goal && goalToAsk(goal, today))));

  return (
    <AnswersForm
      name={goal?.goalId ?? 'goal'}
      saved={saved}
      faultsIn={(draft) => goalFaults(draft, today)}
      today={today}
      save={{
        label: t(isLooked ? (goal === null ? 'form.set' : 'form.save') : 'form.look'),
        saving: t('form.saving'),
        isPending: save.isPending,
        error: save.error,
      }}
      onSave={(draft) => (isLooked ? save.mutate({ draft, today }) : setLooked(true))}
      onTouched={() => {}}
    >
      {goal === null ? <GoalStep /> : <GoalQuestions />}
      {isLooked && <FirstLook profile={profile} list={beside} goalId={goal?.goalId ?? null} />}
    </AnswersForm>
  );
};

const useSaveGoal = (goal: GoalReply | null) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: ({ draft, today }: Readonly<{ draft: Draft; today: IsoDate }>) => {
      const body = goalToSave(draft, goal, today);
      return goal === null
        ? call('addGoal', { params: {}, body, idempotencyKey: keyOf(JSON.stringify(body)) })
        : call('putGoal', { params: { goalId: goal.goalId }, body });
    },
    onSuccess: async ({ goalId }) => {
      // Answers typed before, and never sent, would bring the old goal back.
      forgetDraft(athleteId());
      await queries.invalidateQueries();
      announce(t('saved'));
      await navigate({ to: '/goals/$goalId', params: { goalId } });
    },
  });
};
