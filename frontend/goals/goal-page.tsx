import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonView } from '../../shared/contract/season';
import { operationQuery } from '../api/operation-query';
import { BackLink } from '../parts/back-link';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { GoalActions } from './goal-actions';
import { GoalHistory } from './goal-history';
import { GoalInPlan } from './goal-in-plan';
import { GoalStatus } from './goal-status';
import { GoalOutlook } from './look/goal-outlook';
import { MissingGoal } from './missing-goal';
import { NextGoalsCard } from './next-goals-card';
import { TellOutcome } from './outcome/tell-outcome';
import { ToldCard } from './outcome/told-card';
import { WayOutcomes } from './outcome/way-outcomes';
import { isDue, outcomeOf } from './sorted-goals';
import { Tensions } from './tensions';
import { useGoalWords } from './use-goal-words';

/** /goals/{id}: one goal, how it stands, what it asks for, and what became of it. */
export const GoalPage = () => {
  const { t } = useTranslation('goals');
  const { goalId } = useParams({ from: '/athlete/app/goals/$goalId' });
  const list = useQuery(operationQuery('listGoals', { params: {} }));
  const season = useQuery(operationQuery('getSeason', { params: {} }));
  const isMissing = list.data?.goals.every((it) => it.goalId !== goalId) ?? false;
  const failed = [list, season].find(({ error, data }) => error !== null && data === undefined && !isMissing);
  const goal = list.data?.goals.find((it) => it.goalId === goalId);

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      {failed && (
        <>
          <PageHeading title={t('title')} />
          <Failure error={failed.error} onRetry={() => void failed.refetch()} />
        </>
      )}
      {!failed && !isMissing && (!list.data || !season.data) && <Bones />}
      {isMissing && <MissingGoal />}
      {list.data && season.data && goal && <Goal goal={goal} list={list.data} season={season.data} />}
    </div>
  );
};

type Props = Readonly<{ goal: GoalReply; list: GoalList; season: SeasonView }>;

const Goal = ({ goal, list, season }: Props) => {
  const words = useGoalWords();
  const told = outcomeOf(list, goal.goalId, null);
  const isPlanned = list.planned === goal.goalId;
  const due = isDue(goal, season.today);

  return (
    <>
      <header>
        <Back />
        <PageHeading title={words.title(goal)} />
        <p className="mt-2 flex flex-wrap items-center gap-2.5 text-row font-medium">
          <GoalStatus status={goal.status} />
          <span className="text-balance">{words.facts(goal)}</span>
        </p>
        {goal.why !== '' && (
          <blockquote className="mt-2.5 max-w-text border-l-2 border-line pl-3 wrap-anywhere text-pretty">
            {goal.why}
          </blockquote>
        )}
      </header>
      {isPlanned && goal.status === 'active' && !due && <GoalInPlan key={goal.goalId} goal={goal} />}
      {due && <TellOutcome goal={goal} race={null} />}
      {told && <ToldCard goal={goal} told={told} />}
      {told && <NextGoalsCard goal={goal} outcome={told.outcome} />}
      {goal.status === 'active' && !due && (
        <>
          <GoalActions goal={goal} list={list} />
          <GoalOutlook goal={goal} isPlanned={isPlanned} />
        </>
      )}
      <Tensions season={season} list={list} of={goal.goalId} />
      {goal.kind === 'race' && goal.races.length > 0 && <WayOutcomes goal={goal} list={list} today={season.today} />}
      <GoalHistory goalId={goal.goalId} />
    </>
  );
};

const Back = () => {
  const { t } = useTranslation('goals');

  return <BackLink to="/goals">{t('title')}</BackLink>;
};

const Bones = () => {
  const { t } = useTranslation('goals');

  return (
    <>
      <PageHeading title={t('title')} className="sr-only" />
      <Loading>
        <div className="grid gap-4.5">
          <div className="bone mt-11 h-10 w-80" />
          <div className="bone h-24 rounded-card" />
          <div className="bone h-72 rounded-card" />
        </div>
      </Loading>
    </>
  );
};
