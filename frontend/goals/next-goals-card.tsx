import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalOutcome } from '../../shared/contract/goal/goal-outcome';
import type { NextGoals } from '../../shared/contract/goal/goal-talk';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { Said } from '../i18n/said';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { searchOf } from './new-goal-search';

type Props = Readonly<{ goal: GoalReply; outcome: GoalOutcome }>;
type Proposal = NextGoals['proposals'][number];

/** What a goal that is over teaches, and what may come next. */
export const NextGoalsCard = (props: Props) => {
  const { data } = useQuery(operationQuery('getAthlete', { params: {} }));

  return data?.profile ? <NextGoalsOf {...props} profile={data.profile} /> : null;
};

const NextGoalsOf = ({ goal, outcome, profile }: Props & Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('goals');
  const { reflection, ...became } = outcome;
  const body = { athlete: profile, goal: bareGoal(goal), outcome: became };
  const { data, error, refetch } = useQuery({
    queryKey: ['proposeNextGoals', body],
    queryFn: ({ signal }) => call('proposeNextGoals', { params: {}, body, signal }),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Loading>
        <div className="bone h-48 rounded-card" />
      </Loading>
    );

  return (
    <section aria-labelledby="next" className="card p-4 lg:p-5">
      <h2 id="next" className="text-section font-semibold">
        {t('next.title')}
      </h2>
      <p className="mt-1 max-w-text text-pretty">
        <Said>{data.learned}</Said>
      </p>
      <ul className="mt-2">
        {data.proposals.map((proposal) => (
          <ProposalRow key={`${proposal.step} ${proposal.sentence}`} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
};

const ProposalRow = ({ proposal }: Readonly<{ proposal: Proposal }>) => {
  const { t } = useTranslation('goals');
  const { step, wish, sentence, earliestWeeks } = proposal;
  const id = useId();

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 border-t border-line py-3">
      <div className="grid min-w-0 grow basis-72 gap-0.5">
        <h3 id={`${id}-step`} className="font-semibold">
          {t(`next.steps.${step}`)}
        </h3>
        <p className="max-w-text text-pretty text-ink2">
          <Said>{sentence}</Said> {earliestWeeks > 0 && t('next.earliest', { count: earliestWeeks })}
        </p>
      </div>
      <Link
        to="/goals/new"
        search={searchOf(wish)}
        id={`${id}-take`}
        aria-labelledby={`${id}-take ${id}-step`}
        className="btn btn-secondary"
      >
        {t('next.take')}
        <ArrowRight size={18} strokeWidth={1.75} aria-hidden="true" />
      </Link>
    </li>
  );
};

/** The goal alone, without the athlete's words. */
const bareGoal = (goal: GoalReply) => {
  switch (goal.kind) {
    case 'race':
      return { kind: goal.kind, distance: goal.distance, date: goal.date, aim: goal.aim };
    case 'fitness':
      return { kind: goal.kind, weeks: goal.weeks, enjoys: goal.enjoys };
    case 'from-zero':
      return { kind: goal.kind, weeks: goal.weeks, date: goal.date };
  }
};
