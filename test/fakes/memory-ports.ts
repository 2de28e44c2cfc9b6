import { dynamoAdjustments } from '../../shared/adapters/dynamo/dynamo-adjustments';
import { dynamoAllowances } from '../../shared/adapters/dynamo/dynamo-allowances';
import { dynamoArchive } from '../../shared/adapters/dynamo/dynamo-archive';
import { dynamoAthletes } from '../../shared/adapters/dynamo/dynamo-athletes';
import { dynamoCallReceipts } from '../../shared/adapters/dynamo/dynamo-call-receipts';
import {
  dynamoAdaptations,
  dynamoCheckIns,
  dynamoPendingAdaptations,
} from '../../shared/adapters/dynamo/dynamo-check-ins';
import { dynamoCheckInsDue } from '../../shared/adapters/dynamo/dynamo-check-ins-due';
import { dynamoDeletedRecordings } from '../../shared/adapters/dynamo/dynamo-deleted-recordings';
import { dynamoDeliveryLog, dynamoDevices, dynamoTellingsDue } from '../../shared/adapters/dynamo/dynamo-devices';
import { dynamoExpiry, dynamoTurnstile } from '../../shared/adapters/dynamo/dynamo-expiry';
import { dynamoGoals } from '../../shared/adapters/dynamo/dynamo-goals';
import { dynamoBatchResults, dynamoImports } from '../../shared/adapters/dynamo/dynamo-imports';
import { dynamoLogs } from '../../shared/adapters/dynamo/dynamo-logs';
import { dynamoMailLog, dynamoNotices } from '../../shared/adapters/dynamo/dynamo-notices';
import { dynamoPendingPlans } from '../../shared/adapters/dynamo/dynamo-pending-plans';
import { dynamoPlans, dynamoReceipts, dynamoRevisions, dynamoWeeks } from '../../shared/adapters/dynamo/dynamo-plans';
import { dynamoPredictions } from '../../shared/adapters/dynamo/dynamo-predictions';
import { dynamoProgress } from '../../shared/adapters/dynamo/dynamo-progress';
import { dynamoRecordings } from '../../shared/adapters/dynamo/dynamo-recordings';
import { dynamoRunLinks } from '../../shared/adapters/dynamo/dynamo-run-links';
import { dynamoSetLogs, dynamoStrength } from '../../shared/adapters/dynamo/dynamo-strength';
import type { Table } from '../../shared/adapters/dynamo/dynamo-table';
import { hashedIds } from '../../shared/adapters/hashed-ids';
import { archiveRows } from '../../shared/adapters/run-files/archive-rows';
import { openRunFile } from '../../shared/adapters/run-files/read-run-file';
import type { NoticeMessage } from '../../shared/contract/notice';
import type { AdaptationState } from '../../shared/contract/state/adaptation-state';
import type { AdjustmentState } from '../../shared/contract/state/adjustment-state';
import type { GenerationState } from '../../shared/contract/state/generation-state';
import type { ImportState, StartedImport } from '../../shared/contract/state/import-state';
import type { StrengthState } from '../../shared/contract/state/strength-state';
import type { PendingAdaptation } from '../../shared/contract/stored/check-in';
import type {
  AdaptationQueue,
  AdaptationStarter,
  AdjustmentStarter,
  Announcer,
  Clock,
  ExampleAccounts,
  GenerationStarter,
  ImportQueue,
  ImportStarter,
  Mail,
  Mailbox,
  Mailer,
  PlanWriter,
  StrengthStarter,
} from '../../shared/ports';
import { houseAdapter } from '../../shared/usecases/adaptation/house-adapter';
import { houseReviewer } from '../../shared/usecases/adaptation/house-reviewer';
import { MemoryBucket } from './memory-bucket';
import { connectionPortsOn } from './memory-connections';
import { MemoryTable } from './memory-table';

/** A clock that a test turns by hand. */
export class FakeClock implements Clock {
  constructor(private instant = new Date('2026-11-21T20:00:00Z')) {}
  now(): Date {
    return new Date(this.instant);
  }
  ticks(): number {
    return performance.now();
  }
  pass(minutes: number): void {
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}

/** Remembers what was started; `broken` makes each start fail. */
export class FakeGenerations implements GenerationStarter {
  readonly started: GenerationState[] = [];
  broken: Error | null = null;
  over = false;

  async start(state: GenerationState): Promise<'running' | 'over'> {
    if (this.broken !== null) throw this.broken;
    this.started.push(state);
    return this.over ? 'over' : 'running';
  }
}

/** Remembers which rounds were started. */
export class FakeAdjustments implements AdjustmentStarter {
  readonly started: AdjustmentState[] = [];

  async start(state: AdjustmentState): Promise<void> {
    this.started.push(state);
  }
}

/** Remembers which workouts were started; `broken` makes each start fail. */
export class FakeStrength implements StrengthStarter {
  readonly started: StrengthState[] = [];
  broken: Error | null = null;

  async start(state: StrengthState): Promise<void> {
    if (this.broken !== null) throw this.broken;
    this.started.push(state);
  }
}

/** Remembers what was handed over; `broken` makes each handing over fail. */
export class FakeAdaptationQueue implements AdaptationQueue {
  readonly sent: PendingAdaptation[] = [];
  broken: Error | null = null;

  async send(pending: PendingAdaptation): Promise<void> {
    if (this.broken !== null) throw this.broken;
    this.sent.push(pending);
  }
}

/** Remembers what was started. */
export class FakeAdaptations implements AdaptationStarter {
  readonly started: AdaptationState[] = [];
  over = false;

  async start(state: AdaptationState): Promise<'running' | 'over'> {
    this.started.push(state);
    return this.over ? 'over' : 'running';
  }
}

/** Remembers what was handed over; `broken` makes each handing over fail. */
export class FakeImportQueue implements ImportQueue {
  readonly sent: StartedImport[] = [];
  broken: Error | null = null;

  async send(started: StartedImport): Promise<void> {
    if (this.broken !== null) throw this.broken;
    this.sent.push(started);
  }
}

/** Remembers which imports were started. */
export class FakeImports implements ImportStarter {
  readonly started: ImportState[] = [];

  async start(state: ImportState): Promise<void> {
    this.started.push(state);
  }
}

/** Remembers what was announced; `broken` makes each announcement fail. */
export class FakeAnnouncer implements Announcer {
  readonly announced: NoticeMessage[] = [];
  broken: Error | null = null;

  async announce(message: NoticeMessage): Promise<void> {
    if (this.broken !== null) throw this.broken;
    this.announced.push(message);
  }
}

export class FakeMailer implements Mailer {
  readonly sent: Mail[] = [];
  broken: Error | null = null;

  async send(mail: Mail): Promise<void> {
    if (this.broken !== null) throw this.broken;
    this.sent.push(mail);
  }
}

export class FakeAccounts implements ExampleAccounts {
  readonly present = new Set<string>();

  async create() {
    const athleteId = `example-${this.present.size + 1}`;
    this.present.add(athleteId);
    return { athleteId, accessToken: `token of ${athleteId}`, expiresIn: 3600 };
  }
  async renew(athleteId: string) {
    return { accessToken: `later token of ${athleteId}`, expiresIn: 3600 };
  }
  async remove(athleteId: string): Promise<void> {
    this.present.delete(athleteId);
  }
}

const everyoneHasMail: Mailbox = { addressOf: async (athleteId) => `${athleteId}@example.com` };
const noCoach: PlanWriter = {
  write: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }),
};

/** Every port, kept in this table; a test replaces those it is about. */
export const portsOn = (table: Table, clock = new FakeClock(), bucket = new MemoryBucket()) => {
  const recordings = dynamoRecordings(table, clock);
  const runLinks = dynamoRunLinks(table);
  const deletedRecordings = dynamoDeletedRecordings(table);
  return {
    athletes: dynamoAthletes(table),
    goals: dynamoGoals(table),
    plans: dynamoPlans(table),
    weeks: dynamoWeeks(table),
    revisions: dynamoRevisions(table),
    logs: dynamoLogs(table),
    recordings,
    runLinks,
    deletedRecordings,
    ...connectionPortsOn(table, { clock, deletedRecordings, ids: hashedIds, recordings, runLinks }, clock),
    checkIns: dynamoCheckIns(table),
    adaptations: dynamoAdaptations(table),
    checkInsDue: dynamoCheckInsDue(table),
    pendingAdaptations: dynamoPendingAdaptations(table),
    receipts: dynamoReceipts(table),
    progress: dynamoProgress(table),
    predictions: dynamoPredictions(table),
    callReceipts: dynamoCallReceipts(table),
    allowances: dynamoAllowances(table),
    pendingPlans: dynamoPendingPlans(table),
    notices: dynamoNotices(table),
    mailLog: dynamoMailLog(table),
    devices: dynamoDevices(table),
    deliveryLog: dynamoDeliveryLog(table),
    tellingsDue: dynamoTellingsDue(table),
    pushOffered: () => ({ isOffered: true, otherServices: [] }),
    expired: dynamoExpiry(table),
    archive: dynamoArchive(table),
    turnstile: dynamoTurnstile(table),
    ids: hashedIds,
    clock,
    generations: new FakeGenerations(),
    adjustments: dynamoAdjustments(table),
    adjustmentStarter: new FakeAdjustments(),
    strength: dynamoStrength(table),
    setLogs: dynamoSetLogs(table),
    strengthStarter: new FakeStrength(),
    imports: dynamoImports(table),
    batchResults: dynamoBatchResults(table),
    importQueue: new FakeImportQueue(),
    importStarter: new FakeImports(),
    uploads: bucket.uploads,
    archives: bucket.archives,
    manifests: bucket.manifests,
    runFiles: { read: openRunFile, rows: archiveRows },
    adaptationQueue: new FakeAdaptationQueue(),
    adaptationStarter: new FakeAdaptations(),
    planAdapter: houseAdapter,
    weekReviewer: houseReviewer,
    mailbox: everyoneHasMail,
    announcer: new FakeAnnouncer(),
    mailer: new FakeMailer(),
    accounts: new FakeAccounts(),
    coach: noCoach,
    examplesOffered: () => true,
    stravaForCoaching: () => false,
  };
};

/** Every port, in memory. */
export const memoryPorts = () => {
  const table = new MemoryTable();
  const bucket = new MemoryBucket();
  return { table, bucket, ...portsOn(table, new FakeClock(), bucket) };
};

export type MemoryPorts = ReturnType<typeof memoryPorts>;
