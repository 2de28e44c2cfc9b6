import type { SessionReply } from '../../contract/plan';
import { latestRequest } from '../adjustment/adjustment-view';
import { type ChangedSessionsPorts, changedSessions } from '../change/changed-sessions';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { weeksAround } from '../plan/plan-in-force';
import { openRequests } from '../plan/plan-requests';
import { type FindSessionPorts, findSession } from './find-session';
import { knownLogs, type LivedLogsPorts } from './lived-logs';

export type GetSessionPorts = FindSessionPorts & ChangedSessionsPorts & LivedLogsPorts;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** One session with what a reader needs around it. */
export const getSession =
  (ports: GetSessionPorts) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<Frozen<SessionReply>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const { head, week, session } = found.value;
    const [{ ran }, log, changed] = await Promise.all([
      weeksAround(ports, head, week.number).then((weeks) => knownLogs(ports, head, weeks)),
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
      ran: ran.find((one) => one.sessionId === sessionId) ?? null,
      original: change?.original ?? null,
      changeId: change?.changeId ?? null,
      request: openRequests(head, ports.clock.now()).find((one) => one.sessionId === sessionId) ?? null,
      asked: latestRequest(head, sessionId) !== undefined,
      hold,
    });
  };
