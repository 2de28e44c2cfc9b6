import type { LogStore } from '../../ports';
import { done, type Outcome } from '../outcome';
import { type FindSessionPorts, findSession } from './find-session';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** Takes back what was told of a session. */
export const removeSessionLog =
  (ports: FindSessionPorts & Readonly<{ logs: LogStore }>) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<null>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;
    await ports.logs.remove(athleteId, sessionId);
    return done(null);
  };
