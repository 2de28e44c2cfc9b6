import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import { wishOf } from '../../../shared/contract/goal/goal-wish';
import { call } from '../../api-client';
import { announce } from '../../parts/announcements';
import { Failure } from '../../parts/failure';

type Props = Readonly<{
  /** Two goals, one of which gives way. */
  goals: readonly GoalReply[];
  /** The goal that keeps its place. */
  keeps: string;
}>;

/** Makes the goal that gives way a B race on the way to the other; only where it comes before it. */
export const TakeAsBRace = ({ goals, keeps }: Props) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const main = goals.find(({ goalId }) => goalId === keeps);
  const race = goals.find(({ goalId }) => goalId !== keeps);
  const take = useMutation({
    mutationFn: async () => {
      const wish = main && wishOf(main);
      if (wish?.kind !== 'race' || race?.kind !== 'race') return;
      const { name, distance, date } = race;
      const races = [...wish.races.filter((it) => it.date !== date), { name, distance, date, priority: 'B' as const }];
      await call('putGoal', { params: { goalId: keeps }, body: { ...wish, races } });
      await call('removeGoal', { params: { goalId: race.goalId } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      announce(t('saved'));
      await navigate({ to: '/goals/$goalId', params: { goalId: keeps } });
    },
  });
  const isOnTheWay = main?.kind === 'race' && race?.kind === 'race' && race.date < main.date;
  if (!isOnTheWay) return null;

  return (
    <>
      <button
        type="button"
        className="btn btn-secondary mt-1.5 justify-self-start"
        disabled={take.isPending}
        onClick={() => take.mutate()}
      >
        {t('tension.asB')}
      </button>
      {take.error && <Failure error={take.error} />}
    </>
  );
};
