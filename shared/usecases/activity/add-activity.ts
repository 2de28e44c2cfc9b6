import type { ActivityView, NewActivity } from '../../contract/activity';
import type { Recording } from '../../domain/activity/recording';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { Frozen } from '../frozen';
import { done, fieldRefused, type Outcome } from '../outcome';
import { athleteToday } from '../today';
import { activityView } from './activity-view';
import { findActivity } from './find-activity';
import { type KeepRecordingsPorts, keepRecordings, recordingId } from './keep-recordings';
import type { RunsAtHandPorts } from './runs-at-hand';

export type AddActivityPorts = RunsAtHandPorts & KeepRecordingsPorts;

type Asked = Readonly<{ athleteId: string; key: string; body: NewActivity }>;

const oldest = '1970-01-02';

/** Saves a run entered by hand. Without an hour it counts as run at noon. */
export const addActivity =
  (ports: AddActivityPorts) =>
  async ({ athleteId, key, body }: Asked): Promise<Outcome<Frozen<ActivityView>>> => {
    const today = await athleteToday(ports, athleteId);
    // One day of grace: a traveller's calendar runs ahead of the one at home.
    if (body.date > addDays(today, 1)) return fieldRefused('invalid-request', '/date', 'This day is still to come.');
    if (body.date < oldest) return fieldRefused('invalid-request', '/date', 'Give a day within your lifetime.');

    const timeZone = (await ports.athletes.find(athleteId))?.profile?.timeZone ?? 'UTC';
    const source = { kind: 'manual', externalId: key, file: null } as const;
    const recording = asRecording(body, timeZone);
    const { ignored } = await keepRecordings(ports)(athleteId, [{ source, recording }]);
    if (ignored.length > 0)
      return fieldRefused('invalid-request', '/duration', 'No one runs this far in this time. Check both.');
    const found = await findActivity(ports, athleteId, recordingId(ports.ids, source));
    return found.status === 'refused' ? found : done(activityView(found.value.run, found.value.matching));
  };

const asRecording = (body: NewActivity, timeZone: string): Recording => {
  const { sport, title, distance, duration, averageHeartRate } = body;
  const { startedAt, utcOffset } = onTheWall(body.date, body.time ?? '12:00', timeZone);
  return {
    ...{ sport, title, distance, averageHeartRate, startedAt, utcOffset },
    moving: duration,
    elapsed: duration,
    climb: null,
    maxHeartRate: null,
    laps: [],
    trace: [],
    device: null,
  };
};

/** The instant at which a clock in this zone shows this day and hour. */
const onTheWall = (date: IsoDate, time: string, timeZone: string) => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // Asked twice: the first guess may lie on the other side of a change of clocks.
  const guess = offsetAt(asUtc, timeZone);
  const utcOffset = offsetAt(asUtc - guess * 60_000, timeZone);
  return { startedAt: new Date(asUtc - utcOffset * 60_000).toISOString(), utcOffset };
};

/** Minutes by which the clocks of a zone are ahead of UTC at an instant. */
const offsetAt = (instant: number, timeZone: string): number => {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return Math.round((Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000) / 60_000);
};
