import type { JsonSchema } from './coach/claude/json-schema';
import type { AdaptationState } from './contract/adaptation-state';
import type { AdjustmentState } from './contract/adjustment-state';
import type { GenerationState } from './contract/generation-state';
import type { ImportState, StartedImport } from './contract/import-state';
import type { NoticeMessage } from './contract/notice';
import type { Receipt as CallReceipt } from './contract/receipt';
import type { AdjustmentRecord } from './contract/stored/adjustment';
import type { AthleteRecord } from './contract/stored/athlete';
import type { AdaptationRecord, CheckInRecord, PendingAdaptation } from './contract/stored/check-in';
import type {
  ConnectionsRecord,
  IntervalsGrant,
  PullErrand,
  StravaGrant,
  StravaState,
  StravaUsage,
} from './contract/stored/connection';
import type { DeliveryRecord, DeviceRecord, DueTelling } from './contract/stored/device';
import type { GoalRecord } from './contract/stored/goal';
import type { BatchResult, ImportRecord } from './contract/stored/import';
import type { Manifest, PackedFile } from './contract/stored/import-manifest';
import type { NoticeRecord } from './contract/stored/notice';
import type { Generation, PendingPlan, PlanHead, Receipt, WeekSummary } from './contract/stored/plan';
import type { PlanRevision } from './contract/stored/plan-revision';
import type { PredictionRecord } from './contract/stored/prediction';
import type { RunLink } from './contract/stored/run-link';
import type { StrengthRecord } from './contract/stored/strength';
import type { StravaErrand } from './contract/strava-event';
import type { SetLogReply } from './contract/strength';
import type { StrengthState } from './contract/strength-state';
import type { KeptRecording, RecordingDetails } from './domain/activity/kept-recording';
import type { Recording, Sport, TracePoint } from './domain/activity/recording';
import type { SourceKind } from './domain/activity/source';
import type { AdaptationOrder } from './domain/adaptation/adaptation-order';
import type { Replacement, ReplacementOrder } from './domain/adjustment/replacement';
import type { Picture } from './domain/athlete/picture';
import type { WeekReviewOrder } from './domain/check-in/week-review';
import type { PaceZones } from './domain/fitness/fitness';
import type { SessionLog } from './domain/log/session-log';
import type { Blueprint } from './domain/plan/blueprint';
import type { DraftWeek, PlanWeek, Writer } from './domain/plan/plan';
import type { StrengthOrder } from './domain/strength/strength-order';
import type { StrengthWorkout } from './domain/strength/strength-workout';
import type { IsoDate } from './domain/units/calendar';

/** What the use cases need from the world. Every method may throw a fault of `contract/faults.ts`. */

export interface Clock {
  now(): Date;
  /** Milliseconds since some beginning: they pass even where the day stands still. */
  ticks(): number;
}

export interface Ids {
  /** The same parts give the same id, so that a repeated request finds what the first one made. */
  derived(...parts: readonly string[]): string;
}

export interface AthleteStore {
  find(athleteId: string): Promise<AthleteRecord | null>;
  /**
   * Replaces what is kept of an athlete by what `next` makes of it, in one conditional write; `next` is asked again
   * when somebody else was faster. What comes back unchanged is not written.
   */
  change(athleteId: string, next: (athlete: AthleteRecord | null) => AthleteRecord): Promise<AthleteRecord>;
}

export interface GoalStore {
  find(athleteId: string, goalId: string): Promise<GoalRecord | null>;
  /** All goals, in the order in which they were set. */
  list(athleteId: string): Promise<readonly GoalRecord[]>;
  /** Adds the goal, or returns the one that is already there under its id. */
  add(athleteId: string, goal: GoalRecord): Promise<GoalRecord>;
  /** Replaces a goal as `AthleteStore.change` does; null if there is none. */
  change(athleteId: string, goalId: string, next: (goal: GoalRecord) => GoalRecord): Promise<GoalRecord | null>;
  /** Removes a goal with its history, if it is there. */
  remove(athleteId: string, goalId: string): Promise<void>;
}

export interface PlanStore {
  find(athleteId: string, planId: string): Promise<PlanHead | null>;
  /** Adds the head, or returns the one that is already there. */
  open(head: PlanHead): Promise<PlanHead>;
  /** Replaces the head as `AthleteStore.change` does. @throws NotThere */
  change(athleteId: string, planId: string, next: (head: PlanHead) => PlanHead): Promise<PlanHead>;
}

export interface WeekStore {
  /** Adds a week; if the revision holds that week already, returns the one that is there. */
  add(plan: PlanKey, revision: string, week: PlanWeek): Promise<PlanWeek>;
  /** The weeks under these keys, in the same order; a missing one is null. */
  find(plan: PlanKey, weeks: readonly WeekKey[]): Promise<readonly (PlanWeek | null)[]>;
}

export type PlanKey = Readonly<{ athleteId: string; planId: string }>;
export type WeekKey = Readonly<{ revision: string; number: number }>;

export interface RevisionLog {
  /** Keeps why a revision exists. Of the same command the one made for the latest revision stands. */
  put(plan: PlanKey, revision: PlanRevision): Promise<void>;
  /** The revisions that these commands made or offered, in the same order; a missing one is null. */
  find(plan: PlanKey, commands: readonly string[]): Promise<readonly (PlanRevision | null)[]>;
}

export interface AdjustmentStore {
  /** Adds the record, or returns the one that is already there. */
  open(plan: PlanKey, record: AdjustmentRecord): Promise<AdjustmentRecord>;
  find(plan: PlanKey, requestId: string): Promise<AdjustmentRecord | null>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(
    plan: PlanKey,
    requestId: string,
    next: (found: AdjustmentRecord) => AdjustmentRecord,
  ): Promise<AdjustmentRecord>;
}

export interface AdjustmentStarter {
  /** Starts a round of the work, once: a second start of the same is the same start. @throws AdjustmentNotStarted */
  start(state: AdjustmentState): Promise<void>;
}

/** What was asked for and written for each strength session. */
export interface StrengthStore {
  /** The records of these sessions, in the same order; a missing one is null. */
  find(plan: PlanKey, sessionIds: readonly string[]): Promise<readonly (StrengthRecord | null)[]>;
  /** Replaces the record as `AthleteStore.change` does; null leaves it as it is. */
  change(
    plan: PlanKey,
    sessionId: string,
    next: (found: StrengthRecord | null) => StrengthRecord | null,
  ): Promise<StrengthRecord | null>;
}

/** What was done of each strength workout. */
export interface SetLogStore {
  /** The logs of these sessions, in the same order; a missing one is null. */
  find(plan: PlanKey, sessionIds: readonly string[]): Promise<readonly (SetLogReply | null)[]>;
  /** Replaces the log as `AthleteStore.change` does. */
  change(plan: PlanKey, sessionId: string, next: (found: SetLogReply | null) => SetLogReply): Promise<SetLogReply>;
}

export interface StrengthStarter {
  /** Starts the writing of a workout, once: a second start of the same is the same start. @throws StrengthNotStarted */
  start(state: StrengthState): Promise<void>;
}

export interface CheckInStore {
  find(plan: PlanKey, week: number): Promise<CheckInRecord | null>;
  /** All check-ins of a plan, in order of week. */
  list(plan: PlanKey): Promise<readonly CheckInRecord[]>;
  /** Replaces the week's check-in as `AthleteStore.change` does. */
  change(
    plan: PlanKey,
    week: number,
    next: (found: CheckInRecord | null) => CheckInRecord | null,
  ): Promise<CheckInRecord | null>;
}

export interface AdaptationStore {
  /** Adds the record, or returns the one that is already there. */
  open(plan: PlanKey, record: AdaptationRecord): Promise<AdaptationRecord>;
  find(plan: PlanKey, adaptationIds: readonly string[]): Promise<readonly (AdaptationRecord | null)[]>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(
    plan: PlanKey,
    adaptationId: string,
    next: (found: AdaptationRecord) => AdaptationRecord,
  ): Promise<AdaptationRecord>;
}

export interface PendingAdaptations {
  add(pending: PendingAdaptation): Promise<void>;
  remove(adaptationId: string): Promise<void>;
  list(): Promise<readonly PendingAdaptation[]>;
}

export interface AdaptationQueue {
  /** Hands the work over; handed over twice it is done once. @throws AdaptationNotSent */
  send(pending: PendingAdaptation): Promise<void>;
}

export interface AdaptationStarter {
  /** Starts the work, once: a second start of the same is the same start. @throws AdaptationNotSent */
  start(state: AdaptationState): Promise<'running' | 'over'>;
}

/** What athletes upload, from the announcement to the end. */
export interface ImportStore {
  /** Adds the record until this instant, or returns the one that is already there. */
  open(athleteId: string, record: ImportRecord, until: Date): Promise<ImportRecord>;
  find(athleteId: string, importId: string): Promise<ImportRecord | null>;
  list(athleteId: string): Promise<readonly ImportRecord[]>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(athleteId: string, importId: string, next: (found: ImportRecord) => ImportRecord): Promise<ImportRecord>;
}

/** What came of each batch of an import. */
export interface BatchResults {
  /** Notes how far a batch has come, in place of what was noted before. */
  put(athleteId: string, importId: string, result: BatchResult): Promise<void>;
  find(athleteId: string, importId: string, batch: number): Promise<BatchResult | null>;
  /** In the order of the batches. */
  list(athleteId: string, importId: string): Promise<readonly BatchResult[]>;
  remove(athleteId: string, importId: string, batch: number): Promise<void>;
}

export interface ImportQueue {
  /** Hands an import over; handed over twice it is read once. @throws ImportNotStarted */
  send(started: StartedImport): Promise<void>;
}

export interface ImportStarter {
  /** Starts the reading, once: a second start of the same is the same start. @throws ImportNotStarted */
  start(state: ImportState): Promise<void>;
}

/** The place where uploads lie. Every method may throw `UploadsUnavailable`. */
export interface Uploads {
  /** Where one object of at most so many bytes may be uploaded under this key, and nothing else, for an hour. */
  form(key: string, mostBytes: number): Promise<Readonly<{ url: string; fields: Record<string, string> }>>;
  /** What has been uploaded below this prefix, with its size in bytes. */
  present(prefix: string): Promise<ReadonlyMap<string, number>>;
  /** An upload as it comes. @throws UploadGone */
  read(key: string): AsyncIterable<Uint8Array>;
  /** Removes an object; one that is not there is no fault. */
  remove(key: string): Promise<void>;
}

/** ZIP archives among the uploads, read piece by piece. Every method may throw `UploadsUnavailable` and `UploadGone`. */
export interface Archives {
  /** What the directory has, file by file. @throws UnreadableFile for something that is no archive, or a damaged one */
  files(key: string): AsyncIterable<ArchivedFile>;
  /**
   * The content of each of these files, unpacked and held to its size and checksum. Small neighbours are fetched together,
   * for who asks for one after the other in the order of their place. @throws UnreadableFile
   */
  contents(key: string, files: readonly PackedFile[]): (file: PackedFile) => AsyncIterable<Uint8Array>;
}

/** A file in an archive's directory; `refused` says in a sentence why it is not going to be read. */
export type ArchivedFile =
  | Readonly<{ status: 'packed'; file: PackedFile }>
  | Readonly<{ status: 'refused'; name: string; sentence: string }>;

/** Reads what watches and Strava write. */
export interface RunFiles {
  /** The activities in a file, and what kind of file it is. @throws UnreadableFile */
  read(
    name: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Readonly<{ format: 'fit' | 'gpx' | 'tcx'; recordings: readonly Recording[] }>>;
  /** The rows of an archive's table. @throws UnreadableFile */
  rows(table: AsyncIterable<Uint8Array>): AsyncIterable<TableRow>;
}

/** A row of an archive's table, the heading being row 1: what it says of the activity by itself, and its file if any. */
export type TableRow =
  | Readonly<{ status: 'read'; row: number; activityId: string; filename: string | null; recording: Recording }>
  | Readonly<{ status: 'faulty'; row: number; filename: string | null; sentence: string }>;

/** What each batch of an import is to read. Every method may throw `UploadsUnavailable`. */
export interface Manifests {
  put(athleteId: string, importId: string, batch: number, manifest: Manifest): Promise<void>;
  /** @throws NotThere */
  find(athleteId: string, importId: string, batch: number): Promise<Manifest>;
  remove(athleteId: string, importId: string, batch: number): Promise<void>;
}

export interface LogStore {
  /** What was told of this session, or null. */
  find(athleteId: string, sessionId: string): Promise<SessionLog | null>;
  /** All that was told of a plan's sessions. */
  list(plan: PlanKey): Promise<readonly SessionLog[]>;
  put(athleteId: string, log: SessionLog): Promise<void>;
  /** Takes back what was told; nothing there is no fault. */
  remove(athleteId: string, sessionId: string): Promise<void>;
}

/** Instants, ISO 8601 in UTC; the last is not included. */
export type Span = Readonly<{ from: string; to: string }>;

export type RecordingWithDetails = Readonly<{ recording: KeptRecording; details: RecordingDetails }>;

/** The recordings of runs, each for itself. One that may no longer be kept is not there, swept or not. */
export interface RecordingStore {
  /** Keeps these; one that is there under its id is replaced. */
  put(athleteId: string, recordings: readonly RecordingWithDetails[]): Promise<void>;
  /** The recordings with these ids, in the same order; a missing one is null. */
  find(athleteId: string, ids: readonly string[]): Promise<readonly (RecordingWithDetails | null)[]>;
  /** Those that started in this span, in order of their start. */
  list(athleteId: string, span: Span): Promise<readonly KeptRecording[]>;
  /** Removes these; what is not there is no fault. */
  remove(athleteId: string, ids: readonly string[]): Promise<void>;
  /** Removes all that came from such a source, and returns their ids. */
  removeAll(athleteId: string, kind: SourceKind): Promise<readonly string[]>;
}

/** The athlete's word on which run was which session, by the ids of the run's recordings. */
export interface RunLinkStore {
  list(athleteId: string): Promise<readonly RunLink[]>;
  put(athleteId: string, link: RunLink): Promise<void>;
  remove(athleteId: string, recordingId: string): Promise<void>;
}

/** Recordings an athlete has deleted and which their source must not bring back. */
export interface DeletedRecordings {
  add(athleteId: string, ids: readonly string[]): Promise<void>;
  /** Which of these are among them. */
  among(athleteId: string, ids: readonly string[]): Promise<readonly string[]>;
}

/** What we said of races to come, to be held against what came of it. */
export interface PredictionStore {
  /** Keeps the forecast, or returns the one that was made in that week for that race. */
  keep(athleteId: string, prediction: PredictionRecord): Promise<PredictionRecord>;
  /** In order of race day, then of week. */
  list(athleteId: string): Promise<readonly PredictionRecord[]>;
}

export interface ReceiptStore {
  /** Adds a receipt, or returns the one that is already there. */
  add(plan: PlanKey, command: string, receipt: Receipt): Promise<Receipt>;
  find(plan: PlanKey, command: string): Promise<Receipt | null>;
}

export interface ProgressStore {
  find(plan: PlanKey): Promise<Generation | null>;
  reach(plan: PlanKey, stage: Generation['stage'], weeksTotal?: number): Promise<void>;
  show(plan: PlanKey, news: WritingNews): Promise<void>;
}

/** What there is to tell while a plan is written: weeks that stand now, and, if it is known anew, who writes them. */
export type WritingNews = Readonly<{
  weeks: readonly WeekSummary[];
  writer: Readonly<{ writer: Writer; note: string | null }> | null;
}>;

export interface PendingPlans {
  add(pending: PendingPlan): Promise<void>;
  remove(planId: string): Promise<void>;
  list(): Promise<readonly PendingPlan[]>;
}

/** A check-in that its athlete is to be reminded of. */
export type CheckInDue = PlanKey & Readonly<{ week: number }>;

/** The reminders of check-ins, filed by the last day of their week. */
export interface CheckInsDue {
  file(day: IsoDate, due: CheckInDue): Promise<void>;
  dueOn(day: IsoDate): Promise<readonly CheckInDue[]>;
  strike(day: IsoDate, due: CheckInDue): Promise<void>;
}

/** Tells of a notice to whoever brings it to the athlete. @throws NoticeNotAnnounced */
export interface Announcer {
  announce(message: NoticeMessage): Promise<void>;
}

export interface GenerationStarter {
  /** Starts the writing of a plan, once: a second start of the same is the same start. @throws GenerationNotStarted */
  start(state: GenerationState): Promise<'running' | 'over'>;
}

export interface NoticeStore {
  /** The latest first, at most `most`. */
  list(athleteId: string, most: number): Promise<readonly NoticeRecord[]>;
  /** Adds a notice; a repetition changes nothing. */
  add(athleteId: string, notice: NoticeRecord): Promise<void>;
  /** Whether there was such a notice. */
  markRead(athleteId: string, noticeId: string, at: Date): Promise<boolean>;
}

/** What a coach is given: aggregates and a frame, nothing that identifies a person. */
export type WritingOrder = Readonly<{
  picture: Picture;
  zones: PaceZones;
  blueprint: Blueprint;
  /** Weeks that an earlier run of the same task has saved. */
  saved: readonly PlanWeek[];
  errand: Errand;
}>;

/** Whom a task is done for and when it must be done: what a coach files its receipts under, and no prompt ever holds. */
export type Errand = PlanKey & Readonly<{ command: string; readyBy: Date }>;

/** What a coach says while it writes. */
export type CoachWord =
  /** A week that stands. One that is said again replaces what was said before. */
  | Readonly<{ type: 'week'; draft: DraftWeek; writtenBy: Writer }>
  /** Who is writing, and what the athlete should know about that. */
  | Readonly<{ type: 'writer'; writer: Writer; note: string | null }>;

/** A coach who writes plans. */
export interface PlanWriter {
  /** Every week of the plan that is not saved, each as soon as it stands; then the plan is whole. */
  write(order: WritingOrder): AsyncIterable<CoachWord>;
}

/** What a coach hands over: it has passed its review, whoever wrote it. */
export type Written<Draft> = Readonly<{
  draft: Draft;
  writtenBy: Writer;
  /** Why it is not by who one may expect. */
  note: string | null;
}>;

/** A coach who writes the remaining weeks of a plan anew, within an envelope. */
export interface PlanAdapter {
  /** The weeks; null where the house coach’s, which are there already, are to stand. */
  adapt(order: AdaptationOrder, errand: Errand): Promise<Written<readonly DraftWeek[] | null>>;
}

/** A coach who proposes another session. */
export interface SessionReplacer {
  replace(order: ReplacementOrder, errand: Errand): Promise<Written<Replacement>>;
}

/** A coach who writes strength workouts. */
export interface StrengthWriter {
  strengthen(order: StrengthOrder, errand: Errand): Promise<Written<StrengthWorkout>>;
}

/** A coach who looks back on a week that is over. */
export interface WeekReviewer {
  review(order: WeekReviewOrder, errand: Errand): Promise<Written<string>>;
}

/** What a model is asked for. */
export type ModelTask = 'plan' | 'adaptation' | 'replacement' | 'strength' | 'week-review';

/** One call of a model. All its words are made by `coach/claude`; the adapter adds nothing to them. */
export type ModelCall = Readonly<{
  task: ModelTask;
  /** The rules, the same for all athletes, so that they can be kept ready for the next call. */
  system: string;
  user: string;
  /** What the reply must look like. */
  schema: JsonSchema;
  /** The most the reply may cost, thinking included, in tokens. */
  maxTokens: number;
  /** An opaque id of whom it is for. */
  subject: string;
  /** When the stream must have ended. */
  deadline: Date;
}>;

/** Tokens of one call: `input` is what was neither read from the cache nor written to it. */
export type ModelUsage = Readonly<{ input: number; cachedInput: number; cacheWrites: number; output: number }>;

export type ModelEvent =
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{
      type: 'end';
      /** The model that answered. */
      model: string;
      stop: 'complete' | 'out-of-tokens' | 'refused' | 'cut' | 'out-of-time' | 'other';
      usage: ModelUsage;
      /** Millionths of a US dollar. */
      costMicroUsd: number;
    }>;

export interface LanguageModel {
  /**
   * Text as it comes, then exactly one end, whatever happens once the stream has begun.
   *
   * @throws CoachUnavailable, CoachRefused before any text
   */
  stream(call: ModelCall): AsyncIterable<ModelEvent>;
}

export interface CallReceipts {
  /** Opens the receipt of a call, or returns the one that is already there. */
  open(athleteId: string, receipt: CallReceipt): Promise<Readonly<{ isNew: boolean; receipt: CallReceipt }>>;
  /** Puts the end of the story in the place of its beginning. */
  file(athleteId: string, receipt: CallReceipt): Promise<void>;
  find(athleteId: string, planId: string, receiptId: string): Promise<CallReceipt | null>;
  /** In the order of asking. */
  list(athleteId: string, planId: string): Promise<readonly CallReceipt[]>;
}

/** How much of the models one day allows. */
export type Allowance = Readonly<{ callsPerAthlete: number; dailyMicroUsd: number }>;

export interface Allowances {
  /**
   * Takes one call of this athlete's, and of everybody's money the most that it may cost; or says which of the two is
   * used up, and takes no money.
   */
  take(
    athleteId: string,
    day: IsoDate,
    microUsd: number,
    allowance: Allowance,
  ): Promise<'taken' | 'athlete' | 'everyone'>;
  /** Gives back what a call did not cost. */
  giveBack(day: IsoDate, microUsd: number): Promise<void>;
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

export interface ExampleAccounts {
  create(): Promise<Readonly<{ athleteId: string; accessToken: string; expiresIn: number }>>;
  /** A new token of an example athlete's; never to be asked for anyone else. */
  renew(athleteId: string): Promise<Readonly<{ accessToken: string; expiresIn: number }>>;
  /** Removes the account; one that is gone already is no fault. */
  remove(athleteId: string): Promise<void>;
}

export interface Turnstile {
  /** Counts one more visit in this window; false once `most` have passed. */
  enter(window: string, most: number, until: Date): Promise<boolean>;
}

/** All that is kept under an athlete, item by item. */
export interface AthleteArchive {
  /** A piece of it in the order of its keys, beginning after this one; `next` is null when it was the last. */
  piece(
    athleteId: string,
    after: string | null,
  ): Promise<
    Readonly<{ items: readonly Readonly<{ key: string; data: Record<string, unknown> }>[]; next: string | null }>
  >;
}

export interface ExpiredAthletes {
  /** Files the athlete for removal on this day. */
  file(day: IsoDate, athleteId: string): Promise<void>;
  /** Athletes filed for removal on this day. */
  dueOn(day: IsoDate): Promise<readonly string[]>;
  /** Removes every item of the athlete. */
  erase(athleteId: string): Promise<void>;
  /** Strikes the athlete from the day's list. */
  strike(day: IsoDate, athleteId: string): Promise<void>;
}

/** Texts that nobody can guess. */
export interface Nonces {
  next(): string;
}

/** Lets a while pass, in milliseconds. */
export type Rest = (ms: number) => Promise<void>;

export interface ConnectionStore {
  find(athleteId: string): Promise<ConnectionsRecord | null>;
  /** Replaces what is kept as `AthleteStore.change` does; null leaves it as it is. */
  change(
    athleteId: string,
    next: (found: ConnectionsRecord | null) => ConnectionsRecord | null,
  ): Promise<ConnectionsRecord | null>;
}

/** The part of the vault that holds what Strava gave us. */
export interface StravaVault {
  grant(athleteId: string): Promise<StravaGrant | null>;
  /** Replaces the tokens as `AthleteStore.change` does, so that none that is newer is ever lost. */
  changeGrant(athleteId: string, next: (found: StravaGrant | null) => StravaGrant | null): Promise<StravaGrant | null>;
  /** The state of the latest way to Strava that is not over. */
  state(athleteId: string): Promise<StravaState | null>;
  keepState(athleteId: string, state: StravaState): Promise<void>;
  /** Whose athlete this is at Strava, or null. */
  ownerOf(stravaId: string): Promise<string | null>;
  /** Files the athlete under their id at Strava; who is filed there from now on. */
  claimOwner(stravaId: string, athleteId: string): Promise<string>;
  /** All athletes that are connected. */
  connected(): Promise<readonly string[]>;
  /** Removes tokens, state and the way to the athlete. */
  forget(athleteId: string): Promise<void>;
}

/** The part of the vault that holds the keys of intervals.icu. */
export interface IntervalsVault {
  grant(athleteId: string): Promise<IntervalsGrant | null>;
  keep(athleteId: string, grant: IntervalsGrant): Promise<void>;
  /** All athletes that are connected. */
  connected(): Promise<readonly string[]>;
  forget(athleteId: string): Promise<void>;
}

/** How much of the application's allowance at Strava is used. */
export interface StravaMeter {
  /** Replaces what is counted as `AthleteStore.change` does. */
  change(next: (found: StravaUsage | null) => StravaUsage): Promise<StravaUsage>;
}

export type StravaTokens = Readonly<{ accessToken: string; refreshToken: string; expiresAt: Date }>;

/** An answer of Strava's, and what it says of the application's allowance; null where it says nothing. */
export type StravaTold<T> = Readonly<{ value: T; usage: Omit<StravaUsage, 'at'> | null }>;

export type StravaSummary = Readonly<{ id: string; sport: Sport; startedAt: string }>;

/** Strava's API. Every call may throw LeaveRefused, ServiceLimited or ServiceUnavailable. */
export interface Strava {
  /** Where an athlete is asked for leave. */
  authorizeUrl(redirectUri: string, state: string): string;
  exchange(code: string): Promise<StravaTokens & Readonly<{ stravaId: string }>>;
  refresh(refreshToken: string): Promise<StravaTokens>;
  /** Ends the leave; that it is over already is no fault. */
  deauthorize(accessToken: string): Promise<void>;
  /** The id of whom the token speaks for. */
  whoAmI(accessToken: string): Promise<StravaTold<string>>;
  /** Activities that began in this span, the latest first; at most 200. */
  list(accessToken: string, after: Date, before: Date): Promise<StravaTold<readonly StravaSummary[]>>;
  /** An activity without its trace; null where there is none, or none that we may see. */
  activity(accessToken: string, id: string): Promise<StravaTold<Recording | null>>;
  trace(accessToken: string, id: string): Promise<StravaTold<readonly TracePoint[]>>;
}

/** Strava's events on their way to being applied. */
export interface StravaEventQueue {
  /** @throws MessageNotSent */
  send(errand: StravaErrand, delaySeconds: number): Promise<void>;
}

/** Which of Strava's events were applied. */
export interface StravaEventLog {
  /** Whether this event is ours to apply: it was not applied, and nobody applies it before `until`. */
  claim(errand: StravaErrand, now: Date, until: Date): Promise<'ours' | 'applied' | 'in-hand'>;
  markApplied(errand: StravaErrand, at: Date): Promise<void>;
}

export interface PullQueue {
  /** @throws MessageNotSent */
  send(errand: PullErrand, delaySeconds: number): Promise<void>;
}

export type IntervalsActivity = Readonly<{
  id: string;
  /** Whether intervals.icu may not hand it on, as it came there from Strava. */
  withheld: boolean;
  /** Without laps and trace; null for what is withheld. */
  recording: Recording | null;
}>;

/** The API of intervals.icu. Every call may throw LeaveRefused, ServiceLimited or ServiceUnavailable. */
export interface IntervalsIcu {
  /** The id of the athlete that a key opens. */
  athleteOf(key: string, intervalsId: string | null): Promise<string>;
  /** Activities that began on these days, the latest first. */
  list(grant: IntervalsGrant, from: IsoDate, to: IsoDate): Promise<readonly IntervalsActivity[]>;
  /** A listed run with its laps and its trace, where there are any: from the watch's own file, or else from its streams. */
  recorded(grant: IntervalsGrant, id: string, listed: Recording): Promise<Recording>;
}
