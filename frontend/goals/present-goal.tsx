import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import { wishOf } from '../../shared/contract/goal/goal-wish';
import { daysBetween, type IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { Said } from '../i18n/said';
import { openAssessment } from './look/open-assessment';
import { PriorityMark } from './priority-mark';
import { goalDay, isDue } from './sorted-goals';
import { useGoalWords } from './use-goal-words';
import { WayRaces } from './way/way-races';

type Props = Readonly<{ goal: GoalReply; list: GoalList; today: IsoDate | null }>;

/** The goal that is trained for now, how far off it is, and the races on the way to it. */
export const PresentGoal = ({ goal, list, today }: Props) => {
  const { t } = useTranslation('goals');
  const words = useGoalWords();
  const day = goalDay(goal);
  const left = today === null || day === null ? null : daysBetween(today, day);
  const isPlanned = list.planned === goal.goalId;

  return (
    <section aria-labelledby="present" className="card grid grid-cols-[minmax(0,1fr)] gap-4 p-4 lg:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap gap-x-3.5 gap-y-2">
          <PriorityMark priority="A" />
          <div className="grid min-w-0 grow basis-32 gap-0.5">
            <p className="eyebrow">{t(isPlanned ? 'now' : 'nowUnplanned')}</p>
            <h2 id="present" className="text-fact leading-tight font-semibold tracking-[-0.03em]">
              <Link to="/goals/$goalId" params={{ goalId: goal.goalId }} className="hover:underline">
                {words.title(goal)}
              </Link>
            </h2>
            <p className="text-pretty text-ink2">{words.facts(goal)}</p>
          </div>
        </div>
        {left !== null && left > 0 && (
          <p className="num text-figure leading-none tracking-[-0.045em]">{t('daysLeft', { count: left })}</p>
        )}
      </div>
      {left !== null && left > 0 && <Verdict goal={goal} />}
      {today !== null && isDue(goal, today) && <DueOutcome goal={goal} />}
      {goal.kind === 'race' && goal.races.length > 0 && <WayRaces goal={goal} list={list} today={today} />}
      <div className="flex flex-wrap gap-x-4.5 gap-y-1">
        <Link to="/goals/$goalId" params={{ goalId: goal.goalId }} className="btn btn-secondary">
          {t('open')}
        </Link>
        {goal.kind === 'race' && left !== null && left > 0 && (
          <Link to="/goals/new" search={{ priority: 'B' }} className="btn btn-quiet">
            <Plus size={18} strokeWidth={2} aria-hidden="true" />
            {t('addRace')}
          </Link>
        )}
      </div>
    </section>
  );
};

/** How the wished time compares with today’s form, in a sentence. */
const Verdict = ({ goal }: Readonly<{ goal: GoalReply }>) => {
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const profile = athlete.data?.profile ?? null;
  const { data, isLoading } = useQuery(openAssessment(profile, wishOf(goal)));
  // A wished time is answered in a sentence or two: their place is kept.
  const isComing = athlete.isLoading || isLoading;
  if (isComing && goal.kind === 'race' && goal.aim.kind === 'time')
    return <div className="bone h-[5.625rem] sm:h-[2.8125rem]" />;

  return data?.feasibility ? (
    <p className="max-w-text text-pretty">
      <Said>{data.feasibility.sentence}</Said>
    </p>
  ) : null;
};

/** The day is over: how did it go? */
const DueOutcome = ({ goal }: Readonly<{ goal: GoalReply }>) => {
  const { t } = useTranslation('goals');

  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sunken px-3.5 py-3">
      <p className="font-medium">{t('due')}</p>
      <Link to="/goals/$goalId" params={{ goalId: goal.goalId }} hash="outcome" className="btn btn-primary">
        {t('tell')}
      </Link>
    </div>
  );
};
