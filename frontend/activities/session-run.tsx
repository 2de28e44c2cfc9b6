import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { paceOf } from './activity-facts';
import { ComparedSteps } from './compared-steps';
import { runsOfSession } from './runs-as-logs';
import { AlsoFrom, SourceChip } from './source-chip';

/** So many days from a session may its run lie. */
const mostDaysApart = 7;

/** The runs that a session was; empty until they are known, and before its time. */
export const useRunsOfSession = ({ id, date }: Session, today: IsoDate): readonly ActivityView[] => {
  const from = addDays(date, -mostDaysApart);
  const last = addDays(date, mostDaysApart);
  const { data } = useQuery({
    ...operationQuery('listActivities', { params: {}, query: { from, to: last < today ? last : today } }),
    enabled: from <= today,
  });

  return runsOfSession(id, data?.activities ?? []);
};

/** What was run of a session: the figures, and the way to the run itself. */
export const SessionRuns = ({ runs }: Readonly<{ runs: readonly ActivityView[] }>) => {
  const { t } = useTranslation('activities');

  return (
    <section className="card mt-4.5 p-4 lg:p-5" aria-labelledby="ran">
      <h2 id="ran" className="flex items-center gap-2 text-section font-semibold">
        <Footprints size={20} strokeWidth={1.75} aria-hidden="true" className="text-ok" />
        {t('session.title')}
      </h2>
      <ul className="mt-1">
        {runs.map((run) => (
          <RunLine key={run.activityId} run={run} />
        ))}
      </ul>
    </section>
  );
};

const RunLine = ({ run }: Readonly<{ run: ActivityView }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const pace = paceOf(run);
  const beats = run.averageHeartRate;
  const facts = [
    format.about(run.distance),
    format.clock(run.moving),
    pace && format.pace(pace),
    beats && t('facts.beats', { count: Math.round(beats) }),
  ].filter(Boolean);

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-line py-2 not-first:border-t">
      <span className="grid">
        <span className="num text-row">{facts.join(' · ')}</span>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          <SourceChip from={run.from} />
          <AlsoFrom origins={run.alsoFrom} />
        </span>
      </span>
      <Link
        to="/activity/$activityId"
        params={{ activityId: run.activityId }}
        className="link inline-flex min-h-6 items-center"
      >
        {t('session.open')}
      </Link>
    </li>
  );
};

/** The one run of a session beside its steps; nothing where the two cannot be read together. */
export const SessionCompared = ({ activityId }: Readonly<{ activityId: string }>) => {
  const { data } = useQuery(operationQuery('getActivity', { params: { activityId } }));
  if (!data?.comparison) return null;

  return <ComparedSteps comparison={data.comparison} />;
};
