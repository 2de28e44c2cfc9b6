import { PushNotTaken } from '../../contract/faults';
import type { NoticeMessage } from '../../contract/notice';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { DeviceRecord } from '../../contract/stored/device';
import type { Language } from '../../domain/athlete/language';
import type { AthleteStore, Clock, DeliveryLog, DeviceStore, MailQueue, PushService, TellingsDue } from '../../ports';
import { isExpired, languageOf } from '../athlete/known-athlete';
import { channelOf, preferencesOf } from './category-of';
import { forgetDevice } from './devices';
import { isKnownPushService } from './known-push-service';
import { pushMessage } from './push-message';
import { quietUntil } from './quiet-until';

export type DeliverNoticePorts = Readonly<{
  athletes: AthleteStore;
  devices: DeviceStore;
  deliveryLog: DeliveryLog;
  tellingsDue: TellingsDue;
  pushService: PushService;
  mailQueue: MailQueue;
  clock: Clock;
  siteUrl: () => string;
  /** Origins of push services that the operator has named, beside those that browsers use. */
  otherServices: () => readonly string[];
}>;

/** What came of a notice, and of how many devices: those that have it, those that are gone, those that refused it. */
export type Delivery = Readonly<{
  outcome: 'delivered' | 'by e-mail' | 'nowhere' | 'held' | 'not for devices' | 'done before';
  taken: number;
  gone: number;
  refused: number;
}>;

/** A sender that has not reported back by then is taken for lost, and another may send. */
const sendingLastsMs = 60_000;
/** After this long the queue brings a message back by itself, so a shorter pause needs nothing from us. */
const queueWaitsMs = 3 * 60_000;
/** A service that asks for a longer pause is not waited for: by then a notice is of little use, and a test of none. */
const longestPauseMs = ({ kind }: NoticeMessage): number => (kind === 'test' ? queueWaitsMs : 6 * 3_600_000);
/** Tried so often, a device that its push service cannot take messages for is given up. */
const mostAttempts = 4;

const without = (outcome: Delivery['outcome']): Delivery => ({ outcome, taken: 0, gone: 0, refused: 0 });

/**
 * Brings a notice to each of the athlete's devices, once, if they want to hear of it so. In quiet hours it waits for
 * their end, and for as long as a push service asks; where no device takes it, an e-mail brings it.
 *
 * @throws PushNotTaken while a push service may still take it
 */
export const deliverNotice =
  (ports: DeliverNoticePorts) =>
  async (message: NoticeMessage): Promise<Delivery> => {
    const { athleteId, noticeId } = message;
    const now = ports.clock.now();
    const athlete = await ports.athletes.find(athleteId);
    if (athlete === null || isExpired(athlete, now)) return without('not for devices');
    if (channelOf(preferencesOf(athlete), message.kind) !== 'push') return without('not for devices');

    const devices = await ports.devices.list(athleteId);
    if (devices.length > 0 && (await isHeld(ports, athlete, message, now))) return without('held');
    const claim = await ports.deliveryLog.claim(athleteId, noticeId, now, new Date(now.getTime() + sendingLastsMs));
    if (claim.status === 'done') return without('done before');
    // Back to the queue: should the other sender be lost, this message is the one that remembers.
    if (claim.status === 'in-hand') throw new PushNotTaken('Another sender is at this notice.');

    const tried = await send(
      ports,
      { message, language: languageOf(athlete) },
      devices.filter(({ deviceId }) => !claim.taken.includes(deviceId)),
    );
    const taken = [...claim.taken, ...tried.taken];
    const state = { until: now.toISOString(), taken };
    if (tried.waiting > 0 && claim.attempts < mostAttempts && tried.pauseMs <= longestPauseMs(message)) {
      await ports.deliveryLog.note(athleteId, noticeId, { ...state, status: 'open' });
      return waitFor(ports, message, tried);
    }
    const isMailed = taken.length === 0 && message.kind !== 'test' && preferencesOf(athlete).mailInstead;
    if (isMailed) await ports.mailQueue.send({ ...message, byMail: true });
    await ports.deliveryLog.note(athleteId, noticeId, { ...state, status: 'done' });
    return {
      outcome: isMailed ? 'by e-mail' : taken.length > 0 ? 'delivered' : 'nowhere',
      taken: tried.taken.length,
      gone: tried.gone,
      refused: tried.refused,
    };
  };

/** Files a notice for the end of quiet hours, if it is quiet now. A test is asked for by somebody who is awake. */
const isHeld = async (
  { tellingsDue }: DeliverNoticePorts,
  athlete: AthleteRecord,
  message: NoticeMessage,
  now: Date,
): Promise<boolean> => {
  const { quietHours } = preferencesOf(athlete);
  const until = quietHours === null ? null : quietUntil(athlete.profile?.timeZone ?? 'UTC', quietHours, now);
  if (until === null || message.kind === 'test') return false;
  await hold({ tellingsDue }, message, until);
  return true;
};

/**
 * Sees to it that the notice comes again, no sooner than a push service asks.
 *
 * @throws PushNotTaken to leave that to the queue
 */
const waitFor = async (ports: DeliverNoticePorts, message: NoticeMessage, tried: Tried): Promise<Delivery> => {
  const { waiting, pauseMs, taken, gone, refused } = tried;
  if (pauseMs <= queueWaitsMs) throw new PushNotTaken(`${waiting} devices could not be reached just now.`);
  await hold(ports, message, new Date(ports.clock.now().getTime() + pauseMs));
  return { outcome: 'held', taken: taken.length, gone, refused };
};

/** Files a notice to be announced once more at this time. */
const hold = ({ tellingsDue }: Pick<DeliverNoticePorts, 'tellingsDue'>, message: NoticeMessage, until: Date) =>
  tellingsDue.file({ at: until.toISOString(), athleteId: message.athleteId, telling: { kind: 'held', message } });

type Tried = Readonly<{
  taken: readonly string[];
  gone: number;
  refused: number;
  waiting: number;
  /** The longest pause that a push service asked for, in milliseconds. */
  pauseMs: number;
}>;

/** Sends to all of these at once. What is gone is forgotten, and so is what we may not call any more. */
const send = async (
  ports: DeliverNoticePorts,
  { message, language }: Readonly<{ message: NoticeMessage; language: Language }>,
  devices: readonly DeviceRecord[],
): Promise<Tried> => {
  const words = pushMessage(message, ports.siteUrl(), language);
  const sendTo = async (device: DeviceRecord): Promise<'taken' | 'gone' | 'refused'> => {
    if (!isKnownPushService(device.endpoint, ports.otherServices())) return 'gone';
    return ports.pushService.send({ ...words, device });
  };
  const results = await Promise.allSettled(devices.map(sendTo));
  const withOutcome = (outcome: string) =>
    devices.filter((_, place) => {
      const result = results[place];
      return result?.status === 'fulfilled' && result.value === outcome;
    });
  const [taken, gone] = [withOutcome('taken'), withOutcome('gone')];
  const fault = results.find(isFault);
  if (fault !== undefined) throw fault.reason;

  const at = ports.clock.now().toISOString();
  await Promise.all([
    ...gone.map(({ deviceId }) => forgetDevice(ports, message.athleteId, deviceId)),
    ...taken.map(({ deviceId }) =>
      ports.devices.change(message.athleteId, deviceId, (found) => found && { ...found, reachedAt: at }),
    ),
  ]);
  return {
    taken: taken.map(({ deviceId }) => deviceId),
    gone: gone.length,
    refused: withOutcome('refused').length,
    waiting: results.filter(({ status }) => status === 'rejected').length,
    pauseMs: Math.max(0, ...results.map(pauseOf)),
  };
};

const pauseOf = (result: PromiseSettledResult<unknown>): number =>
  result.status === 'rejected' && result.reason instanceof PushNotTaken ? result.reason.pauseMs : 0;

/** A fault that says nothing of one device: ours. */
const isFault = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected' && !(result.reason instanceof PushNotTaken);
