import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import { wishOf } from '../../../shared/contract/goal/goal-wish';
import { operationQuery } from '../../api/operation-query';
import { Failure } from '../../parts/failure';
import { Loading } from '../../parts/loading';
import { DemandsCard } from './demands-card';
import { HonestLook } from './honest-look';
import type { GoalBody } from './judged';
import { openAssessment } from './open-assessment';

/** How a goal stands today, and what it asks for. */
export const GoalOutlook = ({ goal, isPlanned }: Readonly<{ goal: GoalReply; isPlanned: boolean }>) => {
  const { data } = useQuery(operationQuery('getAthlete', { params: {} }));

  return data?.profile ? <Outlook profile={data.profile} goal={wishOf(goal)} isPlanned={isPlanned} /> : null;
};

type Props = Readonly<{ profile: AthleteProfile; goal: GoalBody | null; isPlanned?: boolean }>;

/** The same for a wish that is not saved yet; null while it cannot be judged. */
export const Outlook = ({ profile, goal, isPlanned = false }: Props) => {
  const { t } = useTranslation('goals');
  const { data, error, refetch } = useQuery({
    ...openAssessment(profile, goal),
    placeholderData: keepPreviousData,
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data)
    return goal === null ? null : (
      <Loading>
        <div className="card grid gap-3 p-5">
          <div className="bone h-5 w-40" />
          <div className="bone h-16" />
          <div className="bone h-20" />
        </div>
      </Loading>
    );

  return (
    <>
      <HonestLook assessment={data} goal={goal} isPlanned={isPlanned} />
      <DemandsCard demands={data.demands} title={t('demands.title')} />
    </>
  );
};
