import type { NoticeMessage } from '../contract/notice';
import type { DeliveryRecord, DeviceRecord, DueTelling } from '../contract/stored/device';
import type { NoticeRecord } from '../contract/stored/notice';

/** Announces a notice to the senders. @throws NoticeNotAnnounced */
export interface Announcer {
  announce(message: NoticeMessage): Promise<void>;
}

export interface NoticeStore {
  /** The latest first, at most `most`. */
  list(athleteId: string, most: number): Promise<readonly NoticeRecord[]>;
  /** Adds a notice; a repetition changes nothing. */
  add(athleteId: string, notice: NoticeRecord): Promise<void>;
  /** Whether there was such a notice. */
  markRead(athleteId: string, noticeId: string, at: Date): Promise<boolean>;
}

export interface Mailbox {
  /** The athlete's verified address, or null. */
  addressOf(athleteId: string): Promise<string | null>;
}

export type Mail = Readonly<{ to: string; subject: string; text: string; html: string }>;
export interface Mailer {
  /** @throws MailNotSent */
  send(mail: Mail): Promise<void>;
}

export interface MailLog {
  /** Whether this mail is ours to send: nobody has sent it, and nobody is sending it before `until`. */
  claim(athleteId: string, noticeId: string, now: Date, until: Date): Promise<'ours' | 'sent' | 'being-sent'>;
  markSent(athleteId: string, noticeId: string, at: Date): Promise<void>;
}

/** The devices on which athletes are told of things. */
export interface DeviceStore {
  /** In the order in which they were added. */
  list(athleteId: string): Promise<readonly DeviceRecord[]>;
  /** Replaces the device as `AthleteStore.change` does; null leaves it as it is. */
  change(
    athleteId: string,
    deviceId: string,
    next: (found: DeviceRecord | null) => DeviceRecord | null,
  ): Promise<DeviceRecord | null>;
  remove(athleteId: string, deviceId: string): Promise<void>;
  /** Files a browser under this athlete: whose it was until now, or null. */
  claim(deviceId: string, athleteId: string, until: Date): Promise<string | null>;
  /** Strikes the browser from that list, if it is still this athlete's. */
  release(deviceId: string, athleteId: string): Promise<void>;
}

/** Which devices have been told of a notice. */
export interface DeliveryLog {
  /** Whether this notice is ours to deliver: it is not done with, and nobody delivers it before `until`. */
  claim(athleteId: string, noticeId: string, now: Date, until: Date): Promise<DeliveryClaim>;
  /** Notes what came of the attempt. */
  note(athleteId: string, noticeId: string, state: Pick<DeliveryRecord, 'status' | 'until' | 'taken'>): Promise<void>;
}

/** `attempts` counts this one. */
export type DeliveryClaim =
  | Readonly<{ status: 'ours'; attempts: number; taken: readonly string[] }>
  | Readonly<{ status: 'done' }>
  | Readonly<{ status: 'in-hand' }>;

/** A message for one browser. */
export type PushMessage = Readonly<{
  device: Pick<DeviceRecord, 'endpoint' | 'keys'>;
  payload: string;
  /** For how long a push service keeps it for a device that is off, in seconds. */
  ttl: number;
  urgency: 'low' | 'normal' | 'high';
  /** A later message of the same topic takes the place of one that has not been fetched. */
  topic: string;
}>;

export interface PushService {
  /**
   * What the push service made of it. `gone`: there is no such subscription any more. `refused`: it will not take this
   * from us, however often we try.
   *
   * @throws PushNotTaken when another attempt may succeed
   */
  send(message: PushMessage): Promise<'taken' | 'gone' | 'refused'>;
}

/** Notices that reached no device, on their way to being sent by e-mail. */
export interface MailQueue {
  /** @throws MessageNotSent */
  send(message: NoticeMessage): Promise<void>;
}

/** What is to be told at a set time. */
export interface TellingsDue {
  file(telling: DueTelling): Promise<void>;
  /** What is due within the hour that begins so: `2026-11-22T06`, UTC; in order of time. */
  inHour(hour: string): Promise<readonly DueTelling[]>;
  strike(telling: DueTelling): Promise<void>;
}
