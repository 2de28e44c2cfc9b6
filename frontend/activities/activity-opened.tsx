import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityReply, ActivityView } from '../../shared/contract/activity';
import { useFormat } from '../format';
import { BackLink } from '../parts/back-link';
import { PageHeading } from '../parts/page-heading';
import { usePlan } from '../plan/use-plan';
import { Fact } from '../session/fact';
import { paceOf } from './activity-facts';
import { ComparedSteps } from './compared-steps';
import { DeleteRun } from './delete-run';
import { EffortsCard, LapsCard } from './laps-card';
import { MatchCard } from './match-card';
import { RunPicture } from './run-picture';
import { SourceChip } from './source-chip';
import { SourcesCard } from './sources-card';

/** A run, whole: its figures, the plan beside it, laps, and whoever recorded it. */
export const ActivityOpened = ({ reply }: Readonly<{ reply: ActivityReply }>) => {
  const { activity, comparison, laps, bestEfforts } = reply;
  const outcome = usePlan();
  const isAsked = activity.match === null && activity.candidates.length > 0;
  const hasMoved = useHasChanged(isAsked);
  const match = outcome.status === 'ready' && (
    <MatchCard activity={activity} plan={outcome.plan} takesFocus={hasMoved} />
  );

  return (
    <>
      <Heading activity={activity} />
      <Facts activity={activity} />
      <div className="mt-4.5 grid grid-cols-1 items-start gap-4.5 lg:mt-5 lg:grid-cols-[minmax(0,1fr)_clamp(15rem,33%,20rem)] lg:gap-6">
        <div className="grid min-w-0 grid-cols-1 gap-4.5">
          {isAsked && match}
          <RunPicture reply={reply} />
          {comparison && <ComparedSteps comparison={comparison} />}
          {laps.length > 1 && <LapsCard laps={laps} />}
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4.5">
          {!isAsked && match}
          {bestEfforts.length > 0 && <EffortsCard bestEfforts={bestEfforts} />}
          <SourcesCard recordings={reply.recordings} activity={activity} />
          <DeleteRun activityId={activity.activityId} />
        </div>
      </div>
    </>
  );
};

/** Whether something is or was otherwise than when it was first drawn. */
const useHasChanged = (now: boolean): boolean => {
  const [first] = useState(now);
  const [hasChanged, setChanged] = useState(false);
  if (now !== first && !hasChanged) setChanged(true);

  return hasChanged;
};

const Heading = ({ activity: { date, title, sport, from } }: Readonly<{ activity: ActivityView }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();

  return (
    <header>
      <BackLink to="/activities">{t('title')}</BackLink>
      <p className="eyebrow">{format.dayOfYear(date)}</p>
      <PageHeading title={title || t(`sports.${sport}`)} />
      <p className="mt-2">
        <SourceChip from={from} />
      </p>
    </header>
  );
};

const Facts = ({ activity }: Readonly<{ activity: ActivityView }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { distance, moving, elapsed, climb, averageHeartRate, maxHeartRate } = activity;
  const pace = paceOf(activity);
  const beats = (count: number) => t('facts.beats', { count: Math.round(count) });

  return (
    <dl className="mt-3.5 grid grid-cols-[repeat(auto-fill,minmax(min(6.25rem,100%),1fr))] gap-x-3 gap-y-1.5 sm:flex sm:flex-wrap sm:gap-x-6.5">
      <Fact name={t('facts.distance')} value={format.about(distance)} />
      <Fact name={t('facts.time')} value={format.clock(moving)} />
      {pace !== null && <Fact name={t('facts.pace')} value={format.pace(pace)} />}
      {averageHeartRate !== null && <Fact name={t('facts.heartRate')} value={beats(averageHeartRate)} />}
      {maxHeartRate !== null && <Fact name={t('facts.maxHeartRate')} value={beats(maxHeartRate)} />}
      {climb !== null && climb > 0 && (
        <Fact name={t('facts.climb')} value={t('facts.metres', { metres: Math.round(climb) })} />
      )}
      {elapsed - moving >= 60 && <Fact name={t('facts.elapsed')} value={format.clock(elapsed)} />}
    </dl>
  );
};
