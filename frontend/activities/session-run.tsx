import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Footprints } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { RanLog } from '../../shared/contract/session-log';
import type { SessionLog } from '../../shared/domain/log/session-log';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { ConfirmRecorded } from '../log/confirm-recorded';
import { ownWord } from '../log/own-word';
import { Loading } from '../parts/loading';
import { paceOf } from './activity-facts';
import { sourcesOf } from './sources-of';

// Most sessions are opened before they are run.
const ComparedSteps = lazy(async () => ({ default: (await import('./compared-steps')).ComparedSteps }));

/** What was run of a session: the figures, where they come from, the way to each run, and whether a coach uses it. */
export const SessionRuns = ({ ran, log }: Readonly<{ ran: RanLog; log: SessionLog | null }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { distance, duration } = ran.actual;
  const pace = paceOf({ distance, moving: duration });
  const facts = [distance > 0 && format.about(distance), format.clock(duration), pace && format.pace(pace)];
  const sources = format.list(sourcesOf([ran]).map((from) => t(`provenances.${from}`)));
  const report = ownWord(ran, log);

  return (
    <section className="card grid content-start gap-1.5 p-4 lg:p-5" aria-labelledby="ran">
      <h2 id="ran" className="flex items-center gap-2 text-section font-semibold">
        <Footprints size={20} strokeWidth={1.75} aria-hidden="true" className="text-ok" />
        {t('session.title')}
      </h2>
      <p className="num text-row">{facts.filter(Boolean).join(' · ')}</p>
      <p className="max-w-text text-meta text-pretty text-ink2">
        {[
          t(report === null ? 'session.from' : 'session.notForCoach', { sources }),
          ran.match === 'merged' && t('session.shared'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {report && <ConfirmRecorded sessionId={ran.sessionId} report={report} of="ran" />}
      <ul className="flex flex-wrap gap-x-5">
        {ran.runs.map(({ activityId }, place) => (
          <li key={activityId}>
            <Link to="/activity/$activityId" params={{ activityId }} className="link inline-flex min-h-6 items-center">
              {ran.runs.length === 1 ? t('session.open') : t('session.openOne', { number: place + 1 })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The one run of a session beside its steps; nothing where the two cannot be read together. */
export const SessionCompared = ({ activityId }: Readonly<{ activityId: string }>) => {
  const { data, isPending } = useQuery(operationQuery('getActivity', { params: { activityId } }));

  if (isPending) return <Bones />;
  if (!data?.comparison) return null;
  return (
    <Suspense fallback={<Bones />}>
      <ComparedSteps comparison={data.comparison} />
    </Suspense>
  );
};

const Bones = () => (
  <Loading>
    <div className="bone h-96 rounded-card" />
  </Loading>
);
