import type { ActivityReply } from '../../contract/activity';
import { compareSteps } from '../../domain/activity/compare-steps';
import type { Source } from '../../domain/activity/source';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { activityView, originView } from './activity-view';
import { type FoundActivity, findActivity } from './find-activity';
import { matchOf, type RunsAtHandPorts } from './runs-at-hand';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ activityId: string }> }>;

/** One run, opened. */
export const getActivity =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId, params: { activityId } }: Asked): Promise<Outcome<Frozen<ActivityReply>>> => {
    const found = await findActivity(ports, athleteId, activityId);
    if (found.status === 'refused') return found;

    const { run, details, matching } = found.value;
    return done({
      activity: activityView(run, matching),
      recordings: [run.best, ...run.others].map((recording) => {
        const { source, startedAt, distance, moving, elapsed, averageHeartRate } = recording;
        const figures = { startedAt, distance, moving, elapsed, averageHeartRate };
        return { ...originView(recording), file: source.file, stravaUrl: stravaUrlOf(source), ...figures };
      }),
      laps: details.laps,
      trace: details.trace,
      bestEfforts: run.best.digest.bestEfforts,
      comparison: comparisonOf(found.value),
    });
  };

/** The address of the run’s own page there. */
const stravaUrlOf = ({ kind, externalId }: Source): string | null =>
  kind === 'strava' ? `https://www.strava.com/activities/${encodeURIComponent(externalId)}` : null;

/** Of a run that was one session and that alone; of parts and sums no step can be told. */
const comparisonOf = ({ run, details, matching, sessions }: FoundActivity): Frozen<ActivityReply>['comparison'] => {
  const match = matchOf(matching, run.id);
  const [sessionId, another] = match?.sessionIds ?? [];
  const session = sessions.find(({ id }) => id === sessionId);
  if (session === undefined || another !== undefined || match?.runIds.length !== 1) return null;
  const compared = compareSteps(session, details);
  return compared === null ? null : { sessionId: session.id, ...compared };
};
