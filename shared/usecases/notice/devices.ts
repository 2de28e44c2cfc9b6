import type { Device, DeviceBody } from '../../contract/notifications';
import type { Announcer, AthleteStore, Clock, DeviceStore, Ids, Nonces, Turnstile } from '../../ports';
import { done, fieldRefused, type Outcome, refused } from '../outcome';
import { deviceView } from './device-view';
import { isKnownPushService } from './known-push-service';

export type DevicePorts = Readonly<{
  athletes: AthleteStore;
  devices: DeviceStore;
  clock: Clock;
  ids: Ids;
  /** What whoever runs this installation has set up: whether it sends notifications, and over which other services. */
  pushOffered: () => Readonly<{ isOffered: boolean; otherServices: readonly string[] }>;
}>;

/** More than anybody carries. Beyond it the one that has been silent for longest goes. */
const mostDevices = 10;
/** Whoever has not opened the app in a browser for a year is not its athlete any more. */
const ownedForMs = 365 * 86_400_000;

/** Keeps a browser's push subscription as the athlete's, and as nobody else's: only one person is signed in there. */
export const putDevice =
  (ports: DevicePorts) =>
  async ({ athleteId, body }: Readonly<{ athleteId: string; body: DeviceBody }>): Promise<Outcome<Device>> => {
    const { devices, clock, ids, pushOffered } = ports;
    const { isOffered, otherServices } = pushOffered();
    if (!isOffered) return refused('not-found', 'Notifications have not been set up here; notices come by e-mail.');
    if (!isKnownPushService(body.endpoint, otherServices))
      return fieldRefused('invalid-request', '/endpoint', 'This is not the address of a push service that we know.');

    const now = clock.now();
    const deviceId = ids.derived('device', body.endpoint);
    const former = await devices.claim(deviceId, athleteId, new Date(now.getTime() + ownedForMs));
    if (former !== null && former !== athleteId) await devices.remove(former, deviceId);
    const kept = await devices.change(athleteId, deviceId, (found) => ({
      ...body,
      deviceId,
      addedAt: found?.addedAt ?? now.toISOString(),
      reachedAt: found?.reachedAt ?? null,
    }));
    if (kept === null) return refused('unavailable', 'This device could not be kept. Please try again.');
    await removeSilent(ports, athleteId, deviceId);
    return done(deviceView(kept));
  };

/** Of too many devices, those go that have been silent for longest. */
const removeSilent = async ({ devices }: DevicePorts, athleteId: string, besides: string): Promise<void> => {
  const others = (await devices.list(athleteId)).filter(({ deviceId }) => deviceId !== besides);
  const silentFirst = others.sort((one, other) => lastSeen(one).localeCompare(lastSeen(other)));
  const surplus = silentFirst.slice(0, Math.max(0, others.length + 1 - mostDevices));
  await Promise.all(surplus.map(({ deviceId }) => forgetDevice({ devices }, athleteId, deviceId)));
};

const lastSeen = ({ reachedAt, addedAt }: Readonly<{ reachedAt: string | null; addedAt: string }>): string =>
  reachedAt ?? addedAt;

/** Sends nothing more to a device. */
export const removeDevice =
  (ports: Pick<DevicePorts, 'devices'>) =>
  async ({
    athleteId,
    params: { deviceId },
  }: Readonly<{ athleteId: string; params: Readonly<{ deviceId: string }> }>): Promise<Outcome<null>> => {
    const isThere = (await ports.devices.list(athleteId)).some((each) => each.deviceId === deviceId);
    if (!isThere) return refused('not-found', 'There is no such device.');
    await forgetDevice(ports, athleteId, deviceId);
    return done(null);
  };

/** Removes a device and its place on the list of whose it is. */
export const forgetDevice = async (
  { devices }: Pick<DevicePorts, 'devices'>,
  athleteId: string,
  deviceId: string,
): Promise<void> => {
  await devices.remove(athleteId, deviceId);
  await devices.release(deviceId, athleteId);
};

const testWindowMs = 10 * 60_000;
const mostTests = 5;

/** Sends a notification to all of the athlete's devices, over the way that every notice takes. */
export const testDevices =
  ({
    devices,
    announcer,
    turnstile,
    nonces,
    clock,
  }: Pick<DevicePorts, 'devices' | 'clock'> &
    Readonly<{ announcer: Announcer; turnstile: Turnstile; nonces: Nonces }>) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<null>> => {
    if ((await devices.list(athleteId)).length === 0)
      return refused('conflict', 'There is no device yet: switch notifications on in the browser that is to get them.');
    const now = clock.now().getTime();
    const window = Math.floor(now / testWindowMs);
    const until = new Date((window + 1) * testWindowMs);
    if (!(await turnstile.enter(`TEST_NOTICES#${athleteId}#${window}`, mostTests, until)))
      return refused('too-many-requests', 'That was tried a few times just now. Try again in ten minutes.');

    const about = { planId: null, changeId: null, week: null, importId: null };
    await announcer.announce({ ...about, kind: 'test', athleteId, noticeId: `test-${nonces.next()}` });
    return done(null);
  };
