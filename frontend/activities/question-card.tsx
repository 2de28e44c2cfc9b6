import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { Failure } from '../parts/failure';
import { Question } from './match-question';
import { useLinkActivity } from './use-activity-changes';

/** The latest run of which only the athlete can say which session it was; nothing while there is none. */
export const QuestionCard = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { data } = useQuery(operationQuery('listActivityQuestions', { params: {} }));
  const activity = data?.activities.at(-1);
  const link = useLinkActivity(activity?.activityId ?? '');
  if (activity === undefined) return null;

  const { activityId, date, distance, moving, title, sport } = activity;
  return (
    <section className="card grid grid-cols-[minmax(0,1fr)] gap-3 border-ink p-4 lg:p-5" aria-labelledby="match">
      <p className="num text-meta font-medium text-ink2">
        <Link to="/activity/$activityId" params={{ activityId }} className="link text-ink">
          {title || t(`sports.${sport}`)}
        </Link>
        {' · '}
        {[format.shortDay(date), format.about(distance), format.clock(moving)].join(' · ')}
      </p>
      <Question activity={activity} plan={plan} isBusy={link.isPending} onSay={(ids) => link.mutate(ids)} />
      {link.error && <Failure error={link.error} />}
    </section>
  );
};
