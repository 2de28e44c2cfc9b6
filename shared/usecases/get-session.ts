import type { SessionReply } from '../contract/plan';
import type { Clock, LogStore } from '../ports';
import { type ChangedSessionsPorts, changedSessions } from './changed-sessions';
import { type FindSessionPorts, findSession } from './find-session';
import type { Frozen } from './frozen';
import { done, type Outcome } from './outcome';
import { openRequests } from './plan-requests';

export type GetSessionPorts = FindSessionPorts & ChangedSessionsPorts & Readonly<{ logs: LogStore; clock: Clock }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** One session with what a reader needs around it. */
export const getSession =
  (ports: GetSessionPorts) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<Frozen<SessionReply>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const { head, week, session } = found.value;
    const [log, changed] = await Promise.all([
      ports.logs.find(athleteId, sessionId),
      changedSessions(ports, head, [week]),
    ]);
    const change = changed.find((one) => one.sessionId === sessionId);
    const { number, monday, phase, recovery, focus } = week;
    const { planId, goal, zones, weeks, hold } = head;
    return done({
      session,
      planId,
      week: { number, of: weeks.length, monday, phase, recovery, focus },
      goal,
      zones,
      log,
      original: change?.original ?? null,
      changeId: change?.changeId ?? null,
      request: openRequests(head, ports.clock.now()).find((one) => one.sessionId === sessionId) ?? null,
      hold,
    });
  };
