import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { NeedsNetwork } from '../offline/needs-network';
import { Failure } from '../parts/failure';
import { takeFocus } from '../parts/take-focus';
import { LetGo } from './outcome/let-go';
import { RemoveGoal } from './remove-goal';

type Props = Readonly<{ goal: GoalReply; list: GoalList }>;

/** What can be done about a goal that is open: change it, train for it, let it go. */
export const GoalActions = ({ goal, list }: Props) => {
  const { t } = useTranslation('goals');
  const [isLetGo, setLetGo] = useState(false);
  const isPlanned = list.planned === goal.goalId;
  const isAsked = list.asked === goal.goalId;

  return (
    <div className="grid gap-3">
      <NeedsNetwork />
      <div className="flex flex-wrap items-center gap-x-4.5 gap-y-1">
        {!isPlanned && <TrainForIt goal={goal} hasPlan={list.planned !== null} />}
        <Link to="/goals/$goalId/edit" params={{ goalId: goal.goalId }} className="btn btn-secondary">
          <Pencil size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('change')}
        </Link>
        {isPlanned || isAsked ? (
          <button type="button" className="btn btn-quiet" onClick={() => setLetGo(true)}>
            {t('letGo.ask')}
          </button>
        ) : (
          <RemoveGoal goal={goal} />
        )}
      </div>
      {isLetGo && <LetGo goal={goal} onClose={() => setLetGo(false)} />}
    </div>
  );
};

/** Has a plan written for this goal; where one is in force, it is asked twice. */
const TrainForIt = ({ goal: { goalId }, hasPlan }: Readonly<{ goal: GoalReply; hasPlan: boolean }>) => {
  const { t } = useTranslation('goals');
  const [isSure, setSure] = useState(!hasPlan);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useWishKeys();
  const ask = useMutation({
    mutationFn: () => call('requestPlan', { params: {}, body: { goalId }, idempotencyKey: keyOf(goalId) }),
    onSuccess: async ({ planId }) => {
      await queries.invalidateQueries({ queryKey: ['getAthlete'] });
      await navigate({ to: '/plan/generating/$planId', params: { planId } });
    },
  });

  return (
    <>
      {hasPlan && isSure && (
        <p ref={takeFocus} tabIndex={-1} className="max-w-text basis-full text-pretty text-ink2 outline-none">
          {t('train.text')}
        </p>
      )}
      <button
        type="button"
        className="btn btn-primary"
        disabled={ask.isPending}
        onClick={() => (isSure ? ask.mutate() : setSure(true))}
      >
        {t(isSure ? 'train.yes' : 'train.ask')}
      </button>
      {ask.error && (
        <div className="basis-full">
          <Failure error={ask.error} />
        </div>
      )}
    </>
  );
};
