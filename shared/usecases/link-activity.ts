import type { ActivityView } from '../contract/activity';
import { daysBetween } from '../domain/units/calendar';
import { activityView } from './activity-view';
import { findActivity } from './find-activity';
import { findSession } from './find-session';
import type { Frozen } from './frozen';
import { done, type FieldFault, type Outcome, refused } from './outcome';
import type { DatedRun, RunsAtHandPorts } from './runs-at-hand';

type Path = Readonly<{ athleteId: string; params: Readonly<{ activityId: string }> }>;
type Asked = Path & Readonly<{ body: Readonly<{ sessionIds: readonly string[] }> }>;

/** As for a log: so many days from its own may a session be run and still be that session. */
const mostDaysApart = 7;

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

    for (const recordingId of recordingIds(run)) await ports.runLinks.put(athleteId, { recordingId, sessionIds });
    return shown(ports, athleteId, activityId);
  };

/** Takes the athlete's word back; the matching decides again. */
export const unlinkActivity =
  (ports: RunsAtHandPorts) =>
  async ({ athleteId, params: { activityId } }: Path): Promise<Outcome<Frozen<ActivityView>>> => {
    const found = await findActivity(ports, athleteId, activityId);
    if (found.status === 'refused') return found;
    for (const id of recordingIds(found.value.run)) await ports.runLinks.remove(athleteId, id);
    return shown(ports, athleteId, activityId);
  };

const recordingIds = ({ best, others }: DatedRun): readonly string[] => [best, ...others].map(({ id }) => id);

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
    return Math.abs(daysBetween(found.value.session.date, date)) > mostDaysApart
      ? [{ pointer, detail: `This session lies more than ${mostDaysApart} days from the run.` }]
      : [];
  });
};

const shown = async (ports: RunsAtHandPorts, athleteId: string, activityId: string) => {
  const found = await findActivity(ports, athleteId, activityId);
  return found.status === 'refused' ? found : done(activityView(found.value.run, found.value.matching));
};
