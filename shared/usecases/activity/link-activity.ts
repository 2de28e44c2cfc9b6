import type { ActivityView } from '../../contract/activity';
import { daysBetween } from '../../domain/units/calendar';
import type { Frozen } from '../frozen';
import { done, type FieldFault, type Outcome, refused } from '../outcome';
import { findSession } from '../session/find-session';
import { activityView } from './activity-view';
import { findActivity } from './find-activity';
import { type DatedRun, linkReach, type RunsAtHandPorts } from './runs-at-hand';
import { takeBackWords } from './take-back-words';

type Path = Readonly<{ athleteId: string; params: Readonly<{ activityId: string }> }>;
type Asked = Path & Readonly<{ body: Readonly<{ sessionIds: readonly string[] }> }>;

/** Keeps the athlete's word on which sessions a run was; none: it was no session. */
export const linkActivity =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId, params: { activityId }, body }: Asked): Promise<Outcome<Frozen<ActivityView>>> => {
    const found = await findActivity(ports, athleteId, activityId);
    if (found.status === 'refused') return found;
    const { run } = found.value;
    const sessionIds = [...new Set(body.sessionIds)];
    const faults = await linkFaults(ports, athleteId, run, sessionIds);
    if (faults.length > 0) return refused('invalid-request', 'This cannot be linked.', faults);

    await takeBackWords(ports, athleteId, found.value);
    for (const { id, startedAt } of [run.best, ...run.others])
      await ports.runLinks.put(athleteId, { recordingId: id, startedAt, sessionIds });
    return shown(ports, athleteId, activityId);
  };

/** Takes the athlete's word back; the matching decides again. */
export const unlinkActivity =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId, params: { activityId } }: Path): Promise<Outcome<Frozen<ActivityView>>> => {
    const found = await findActivity(ports, athleteId, activityId);
    if (found.status === 'refused') return found;
    await takeBackWords(ports, athleteId, found.value);
    return shown(ports, athleteId, activityId);
  };

const linkFaults = async (
  ports: RunsAtHandPorts,
  athleteId: string,
  { date }: DatedRun,
  sessionIds: readonly string[],
): Promise<readonly FieldFault[]> => {
  const sessions = await Promise.all(sessionIds.map((id) => findSession(ports, athleteId, id)));
  return sessions.flatMap((found, index): FieldFault[] => {
    const pointer = `/sessionIds/${index}`;
    if (found.status === 'refused') return [{ pointer, detail: 'There is no such session in your plan.' }];
    return Math.abs(daysBetween(found.value.session.date, date)) > linkReach
      ? [{ pointer, detail: `This session lies more than ${linkReach} days from the run.` }]
      : [];
  });
};

const shown = async (ports: RunsAtHandPorts, athleteId: string, activityId: string) => {
  const found = await findActivity(ports, athleteId, activityId);
  return found.status === 'refused' ? found : done(activityView(found.value.run, found.value.matching));
};
