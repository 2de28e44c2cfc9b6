/** Faults of the world. Step Functions retries and catches by these names, so the name is the contract. */

/** The table is asked for more than it can take just now. Another attempt may succeed. */
export class StorageThrottled extends Error {
  override readonly name = 'StorageThrottled';
}

/** An item in the table is not what this version of the code can read. */
export class StoredItemUnreadable extends Error {
  override readonly name = 'StoredItemUnreadable';
}

/** Others kept changing the same item; nothing of ours was written. */
export class StorageContended extends Error {
  override readonly name = 'StorageContended';
}

/** The coach did not answer. Another attempt may succeed. */
export class CoachUnavailable extends Error {
  override readonly name = 'CoachUnavailable';
}

/** The coach will not write this plan. Another attempt would end the same way. */
export class CoachRefused extends Error {
  override readonly name = 'CoachRefused';
}

/** The writing of a plan could not be started. The request is kept, and is sent again. */
export class GenerationNotStarted extends Error {
  override readonly name = 'GenerationNotStarted';
}

/** The work on an adjustment could not be started. The request is kept; sent again it starts. */
export class AdjustmentNotStarted extends Error {
  override readonly name = 'AdjustmentNotStarted';
}

/** The writing of a strength workout could not be started. The request is kept; sent again it starts. */
export class StrengthNotStarted extends Error {
  override readonly name = 'StrengthNotStarted';
}

/** The work on a check-in or an edit could not be started. It is kept, and is sent again. */
export class AdaptationNotSent extends Error {
  override readonly name = 'AdaptationNotSent';
}

/** The reading of an upload could not be started. The request is kept; sent again it starts. */
export class ImportNotStarted extends Error {
  override readonly name = 'ImportNotStarted';
}

/** The bucket of uploads does not answer. Another attempt may succeed. */
export class UploadsUnavailable extends Error {
  override readonly name = 'UploadsUnavailable';
}

/** An upload is not there any more: it was taken back, or its time has passed. */
export class UploadGone extends Error {
  override readonly name = 'UploadGone';
}

/** A notice was not taken by its topic. It is announced again. */
export class NoticeNotAnnounced extends Error {
  override readonly name = 'NoticeNotAnnounced';
}

/** A push service could not take a message just now. It is sent again, after the pause that the service asked for. */
export class PushNotTaken extends Error {
  override readonly name = 'PushNotTaken';
  /** In milliseconds; 0 where it asked for none. */
  readonly pauseMs: number;

  constructor(message: string, { pauseMs = 0, ...options }: ErrorOptions & Readonly<{ pauseMs?: number }> = {}) {
    super(message, options);
    this.pauseMs = pauseMs;
  }
}

/** An e-mail was not taken by the mail service. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
}

/** Something that must exist by now does not: a step was run out of turn, or its athlete has been removed. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** What is wrong with a file of activities. */
export type FileFault =
  | 'empty'
  | 'wrong-type'
  | 'broken'
  | 'truncated'
  | 'too-big'
  | 'hostile'
  | 'no-times'
  | 'planned'
  | 'nothing-recorded'
  | 'implausible';

/**
 * A file of activities cannot be read. The message is a sentence for its owner; another attempt would end the same way.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly fault: FileFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Strava or intervals.icu no longer takes what the athlete once gave us: a token or a key. */
export class LeaveRefused extends Error {
  override readonly name = 'LeaveRefused';
}

/** A service that athletes' runs come from did not answer as it should. Another attempt may succeed. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable';
}

/** A service lets us ask no more before `until`. */
export class ServiceLimited extends Error {
  override readonly name = 'ServiceLimited';

  constructor(
    message: string,
    readonly until: Date,
  ) {
    super(message);
  }
}

/** A message was not taken by its queue. Whoever sent it tries again. */
export class MessageNotSent extends Error {
  override readonly name = 'MessageNotSent';
}
