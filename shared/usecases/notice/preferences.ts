import type { NotificationPreferences } from '../../contract/notification-preferences';
import type { Notifications } from '../../contract/notifications';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { AthleteStore, Clock, DeviceStore, TellingsDue } from '../../ports';
import { newAthlete } from '../athlete/known-athlete';
import { done, type Outcome } from '../outcome';
import { preferencesOf } from './category-of';
import { deviceView } from './device-view';
import { fileMorning } from './file-morning';

export type NotificationPorts = Readonly<{ athletes: AthleteStore; devices: DeviceStore }>;

/** How an athlete is told of things, and on which devices. */
export const getNotifications =
  (ports: NotificationPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<Notifications>> =>
    done(await notificationsOf(ports, athleteId, await ports.athletes.find(athleteId)));

/** Keeps what the athlete has chosen, and sees to it that the next morning is told of. */
export const putNotifications =
  (ports: NotificationPorts & Readonly<{ tellingsDue: TellingsDue; clock: Clock }>) =>
  async ({
    athleteId,
    body,
  }: Readonly<{ athleteId: string; body: NotificationPreferences }>): Promise<Outcome<Notifications>> => {
    const athlete = await ports.athletes.change(athleteId, (found) => ({
      ...(found ?? newAthlete(athleteId)),
      notifications: body,
    }));
    await fileMorning(ports, athlete, ports.clock.now());
    return done(await notificationsOf(ports, athleteId, athlete));
  };

const notificationsOf = async (
  { devices }: Readonly<{ devices: DeviceStore }>,
  athleteId: string,
  athlete: AthleteRecord | null,
): Promise<Notifications> => ({
  preferences: preferencesOf(athlete),
  devices: (await devices.list(athleteId)).map(deviceView),
});
