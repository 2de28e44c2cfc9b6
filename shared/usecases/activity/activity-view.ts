import type { ActivityView } from '../../contract/activity';
import type { KeptRecording } from '../../domain/activity/kept-recording';
import type { Matching } from '../../domain/activity/match/match';
import { provenanceOf } from '../../domain/activity/source';
import type { Frozen } from '../frozen';
import { type DatedRun, matchOf } from './runs-at-hand';

/** Where a recording comes from, as its athlete sees it. */
export const originView = ({ id, source, device }: KeptRecording) => ({
  recordingId: id,
  source: source.kind,
  provenance: provenanceOf(source),
  device,
});

/** A run as its athlete sees it. */
export const activityView = ({ id, best, others, date }: DatedRun, matching: Matching): Frozen<ActivityView> => {
  const { startedAt, utcOffset, sport, title, distance, moving, elapsed } = best;
  const { climb, averageHeartRate, maxHeartRate, hasTrace, keptUntil } = best;
  return {
    activityId: id,
    ...{ date, startedAt, utcOffset, sport, title, distance, moving, elapsed },
    ...{ climb, averageHeartRate, maxHeartRate, hasTrace, keptUntil },
    from: originView(best),
    alsoFrom: others.map(originView),
    match: matchView(id, matching),
    candidates: matching.questions.find(({ runId }) => runId === id)?.sessionIds ?? [],
  };
};

const matchView = (id: string, matching: Matching): ActivityView['match'] => {
  if (matching.apart.includes(id)) return { kind: 'linked', sessionIds: [] };
  const match = matchOf(matching, id);
  return match === null ? null : { kind: match.kind, sessionIds: [...match.sessionIds] };
};
