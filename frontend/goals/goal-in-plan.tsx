import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { isSameWish, wishOf } from '../../shared/contract/goal/goal-wish';
import type { PlanReply } from '../../shared/contract/plan';
import { call } from '../api-client';
import { EditWork } from '../edit/edit-work';
import { useAskForEdit } from '../edit/use-ask-for-edit';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { usePlan } from '../plan/use-plan';

/** How the plan in force serves its goal: it leads there, has yet to follow a change, or is being changed. */
export const GoalInPlan = ({ goal }: Readonly<{ goal: GoalReply }>) => {
  const navigate = useNavigate();
  const { edit = null } = useSearch({ from: '/athlete/app/goals/$goalId' });
  const outcome = usePlan();
  if (outcome.status !== 'ready' || outcome.plan.goal.goalId !== goal.goalId) return null;

  const { plan } = outcome;
  const follow = (adaptationId: string) =>
    void navigate({ to: '.', search: { edit: adaptationId }, replace: true, resetScroll: false });
  if (edit !== null)
    return <EditWork key={edit} what="goal" planId={plan.planId} adaptationId={edit} onAsked={follow} />;
  return isSameWish(plan.goal, wishOf(goal)) ? (
    <LeadsThere plan={plan} />
  ) : (
    <Behind goal={goal} plan={plan} onAsked={follow} />
  );
};

const LeadsThere = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('goals');

  return (
    <p className="text-ink2">
      {t('plan.leads', { count: plan.weeks.length })}{' '}
      <Link to="/plan" className="link text-ink">
        {t('plan.open')}
      </Link>
    </p>
  );
};

type BehindProps = Readonly<{ goal: GoalReply; plan: PlanReply; onAsked: (adaptationId: string) => void }>;

const Behind = ({ goal, plan, onAsked }: BehindProps) => {
  const { t } = useTranslation('goals');
  const ask = useAskForEdit({ what: 'goal', planId: plan.planId, onAsked });
  const putBack = usePutBack(goal, plan);
  const isBusy = ask.isPending || putBack.isPending;
  const fault = ask.error ?? putBack.error;

  return (
    <section aria-labelledby="behind" className="card grid gap-1.5 border-ink p-4 lg:p-5">
      <h2 id="behind" className="text-section font-semibold">
        {t('plan.behind.title')}
      </h2>
      <p className="max-w-text text-pretty text-ink2">{t('plan.behind.text')}</p>
      <div className="mt-2 flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={isBusy} onClick={() => ask.mutate()}>
          {t('plan.behind.workIn')}
        </button>
        <button type="button" className="btn btn-secondary" disabled={isBusy} onClick={() => putBack.mutate()}>
          {t('plan.behind.putBack')}
        </button>
      </div>
      {fault && <Failure error={fault} />}
    </section>
  );
};

/** Sets the goal again as the plan has it. */
const usePutBack = ({ goalId }: GoalReply, plan: PlanReply) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();

  return useMutation({
    mutationFn: () => call('putGoal', { params: { goalId }, body: wishOf(plan.goal) }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      announce(t('plan.behind.isBack'));
    },
  });
};
