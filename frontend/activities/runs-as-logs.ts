import type { ActivityView } from '../../shared/contract/activity';
import type { PlanReply } from '../../shared/contract/plan';
import type { SessionLog } from '../../shared/domain/log/session-log';
import type { Session } from '../../shared/domain/session/session';
import { metres, seconds } from '../../shared/domain/units/quantity';

type Planned = Pick<PlanReply, 'weeks' | 'logs'>;

/** What runs tell of a session: the day, whether it was its own, and how much it was. */
type Ran = Pick<SessionLog, 'date' | 'outcome' | 'actual'>;

/** The runs that a session was. */
export const runsOfSession = (sessionId: string, activities: readonly ActivityView[]): readonly ActivityView[] =>
  activities.filter(({ match }) => match?.sessionIds.includes(sessionId));

/** What runs tell of the session they were; null without runs. A run for two sessions is no measure of either. */
export const ranAs = ({ date }: Pick<Session, 'date'>, runs: readonly ActivityView[]): Ran | null => {
  const [first] = runs;
  if (first === undefined) return null;
  const isShared = runs.some(({ match }) => (match?.sessionIds.length ?? 0) > 1);
  const actual = {
    distance: metres(Math.round(runs.reduce((sum, { distance }) => sum + distance, 0))),
    duration: seconds(Math.round(runs.reduce((sum, { moving }) => sum + moving, 0))),
  };

  return { date: first.date, outcome: first.date === date ? 'done' : 'moved', actual: isShared ? null : actual };
};

/** What is known of each session: what the athlete told, with figures of the runs where they told none; else the runs. */
export const logsWithRuns = ({ weeks, logs }: Planned, activities: readonly ActivityView[]): readonly SessionLog[] =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .flatMap((session): readonly SessionLog[] => {
      const told = logs.find(({ sessionId }) => sessionId === session.id);
      const ran = ranAs(session, runsOfSession(session.id, activities));
      if (told === undefined)
        return ran === null ? [] : [{ sessionId: session.id, effort: null, pain: null, note: '', ...ran }];
      return [told.outcome === 'skipped' || told.actual !== null ? told : { ...told, actual: ran?.actual ?? null }];
    });
