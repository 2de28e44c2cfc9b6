import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wishOf } from '../../shared/contract/goal/goal-wish';
import type { WhatIfChange } from '../../shared/contract/what-if';
import { changedSchedule } from '../../shared/domain/plan/what-if/changed-schedule';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { currentGoal } from '../goals/current-goal';
import { goalDay } from '../goals/sorted-goals';
import { Failure } from '../parts/failure';
import { profileNow } from '../settings/profile-now';

type Props = Readonly<{
  change: WhatIfChange;
  planId: string;
  onAsked: (adaptationId: string) => void;
}>;

/** Saves the change and asks that the plan follow; what comes of it waits for a yes like any edit. */
export const MakeItSo = ({ change, planId, onAsked }: Props) => {
  const { t } = useTranslation('what-if');
  const queries = useQueryClient();
  const keyOf = useWishKeys();
  const what = change.kind === 'move-race' ? 'goal' : 'schedule';
  const make = useMutation({
    mutationFn: async () => {
      await saved(change);
      const idempotencyKey = keyOf(JSON.stringify(change));
      return call('requestAdaptation', { params: { planId }, body: { what }, idempotencyKey });
    },
    onSuccess: async ({ adaptationId }) => {
      onAsked(adaptationId);
      await Promise.all(
        ['getAthlete', 'listGoals', 'getSeason'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      );
    },
  });

  return (
    <div className="mt-1.5 grid gap-2.5">
      <p className="max-w-text text-meta text-pretty text-ink2">{t(`preview.saves.${what}`)}</p>
      <button
        type="button"
        className="btn btn-primary justify-self-start"
        disabled={make.isPending}
        onClick={() => make.mutate()}
      >
        {t('preview.make')}
      </button>
      {make.error && <Failure error={make.error} />}
    </div>
  );
};

/** Saves what the plan will be drawn from. */
const saved = async (change: WhatIfChange): Promise<void> => {
  const goal = currentGoal(await call('listGoals', { params: {} }));
  if (change.kind === 'move-race') {
    const wish = goal && wishOf(goal);
    if (goal === null || wish?.kind !== 'race') throw new Error('There is no race to move');
    await call('putGoal', { params: { goalId: goal.goalId }, body: { ...wish, date: change.date } });
  } else {
    const profile = await profileNow();
    if (profile === null) throw new Error('There is no profile to change.');
    const schedule = changedSchedule(profile.schedule, change, goal && goalDay(goal));
    await call('putAthlete', { params: {}, body: { ...profile, schedule } });
  }
};
