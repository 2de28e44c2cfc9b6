import type { SessionExport } from '../../contract/session-export';
import { printIntervalsText } from '../../domain/session/structured/print-intervals-text';
import { structuredSteps } from '../../domain/session/structured/structured-steps';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { type FindSessionPorts, findSession } from './find-session';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** A session as other programs take it in. */
export const getSessionExport =
  (ports: FindSessionPorts) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<Frozen<SessionExport>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const { notation, sections } = found.value.session;
    const steps = structuredSteps(sections);
    return done({ notation, steps, intervalsText: printIntervalsText(steps) });
  };
