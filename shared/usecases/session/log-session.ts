import type { SessionLogReply, SessionReport } from '../../contract/session-log';
import { redFlagsIn } from '../../domain/health/red-flags';
import type { Session } from '../../domain/session/session';
import { addDays, daysBetween, type IsoDate } from '../../domain/units/calendar';
import type { AthleteStore, Clock, LogStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type FieldFault, type Outcome, refused } from '../outcome';
import { holdPlan } from '../plan/hold-plan';
import { planTrainedBy } from '../plan/plan-trained-by';
import { athleteToday } from '../today';
import { type FindSessionPorts, findSession, planOfSession } from './find-session';

export type LogSessionPorts = FindSessionPorts & Readonly<{ athletes: AthleteStore; logs: LogStore; clock: Clock }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }>; body: SessionReport }>;

/** How many days from its own a session may be done and still count as that session. */
const mostDaysApart = 7;

/** Keeps what happened to a session. Told again, it corrects what was told before; the prescription stays as it is. */
export const logSession =
  (ports: LogSessionPorts) =>
  async ({ athleteId, params: { sessionId }, body }: Asked): Promise<Outcome<Frozen<SessionLogReply>>> => {
    // A warning sign is handled first, whatever happens to the rest, in the plan that would go on: the session's own
    // may be an earlier one.
    const plan = await planTrainedBy(ports, { athleteId, planId: planOfSession(sessionId) ?? sessionId });
    const hold = await holdPlan(ports)(plan, redFlagsIn(body.note));
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const faults = reportFaults(body, found.value.session, await athleteToday(ports, athleteId));
    if (faults.length > 0) return refused('invalid-request', 'This cannot be logged yet.', faults);

    const log = { ...body, sessionId };
    await ports.logs.put(athleteId, log);
    return done({ log, hold });
  };

/** Why this cannot have happened. One day of grace: a traveller's calendar runs ahead of the one at home. */
const reportFaults = ({ date, outcome }: SessionReport, session: Session, today: IsoDate): readonly FieldFault[] => {
  const latest = addDays(today, 1);
  if (date > latest) return [{ pointer: '/date', detail: 'This day is still to come.' }];
  if (Math.abs(daysBetween(session.date, date)) > mostDaysApart)
    return [{ pointer: '/date', detail: `Give a day at most ${mostDaysApart} days from the session’s own.` }];
  return outcome === 'moved' && date === session.date
    ? [{ pointer: '/date', detail: 'That is the planned day. Give the day it was done on, or tell it as done.' }]
    : [];
};
