import type { ActivityList } from '../../contract/activity';
import type { Matching } from '../../domain/activity/match/match';
import type { Session } from '../../domain/session/session';
import { addDays, daysBetween, type IsoDate } from '../../domain/units/calendar';
import type { Frozen } from '../frozen';
import { done, fieldRefused, type Outcome } from '../outcome';
import { athleteToday } from '../today';
import { activityView } from './activity-view';
import {
  type DatedRun,
  type Days,
  matchingOf,
  type RunsAtHandPorts,
  runsOn,
  sessionsOn,
  wholeWeeks,
} from './runs-at-hand';

type Asked = Readonly<{
  athleteId: string;
  query: Readonly<{ from?: IsoDate | undefined; to?: IsoDate | undefined }>;
}>;

const usualDays = 56;
const mostDays = 366;

/** The runs of a span of days, in order of their start, each once. */
export const listActivities =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId, query }: Asked): Promise<Outcome<Frozen<ActivityList>>> => {
    const to = query.to ?? (await athleteToday(ports, athleteId));
    const from = query.from ?? addDays(to, 1 - usualDays);
    if (from > to) return fieldRefused('invalid-request', '/query/from', 'The first day lies after the last.');
    if (daysBetween(from, to) >= mostDays)
      return fieldRefused('invalid-request', '/query/from', `Ask for at most ${mostDays} days at once.`);

    const { runs, matching } = await matchedRuns(ports, athleteId, { from, to });
    const shown = runs.filter(({ date }) => date >= from && date <= to);
    return done({ from, to, activities: shown.map((run) => activityView(run, matching)) });
  };

const questionDays = 28;

/** The runs of late of which only the athlete can say which session they were. */
export const listActivityQuestions =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) => {
    const today = await athleteToday(ports, athleteId);
    const { runs, matching } = await matchedRuns(ports, athleteId, {
      from: addDays(today, 1 - questionDays),
      to: today,
    });
    const activities = runs.map((run) => activityView(run, matching));
    return done({ activities: activities.filter(({ candidates }) => candidates.length > 0) });
  };

/** The runs of the weeks around these days with their matching to the plan in force. */
export const matchedRuns = async (
  ports: RunsAtHandPorts,
  athleteId: string,
  days: Days,
): Promise<Readonly<{ runs: readonly DatedRun[]; matching: Matching; sessions: readonly Session[] }>> => {
  const weeks = wholeWeeks(days);
  const [runs, { sessions, logs }, links, today] = await Promise.all([
    runsOn(ports, athleteId, weeks),
    sessionsOn(ports, athleteId, weeks),
    ports.runLinks.list(athleteId),
    athleteToday(ports, athleteId),
  ]);
  return { runs, sessions, matching: matchingOf({ runs, sessions, logs, links, today }) };
};
