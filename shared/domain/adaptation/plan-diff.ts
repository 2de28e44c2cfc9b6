import type { PlanWeek, Writer } from '../plan/plan';
import type { Session } from '../session/session';
import type { IsoDate } from '../units/calendar';
import type { Load, Metres } from '../units/quantity';
import type { ProtectedItem, Reason } from './envelope';

/** One session before and after, and why it changed. `before` null: new; `after` null: taken out. */
export type SessionChange = Readonly<{
  week: number;
  /** Where the session stands now, or stood. */
  date: IsoDate;
  sessionId: string;
  change: 'eased' | 'replaced' | 'moved' | 'dropped' | 'added' | 'harder' | 'repaced';
  before: Session | null;
  after: Session | null;
  reasons: readonly Reason[];
}>;

export type WeekChange = Readonly<{
  number: number;
  before: Readonly<{ volume: Metres; load: Load; recovery: boolean }>;
  after: Readonly<{ volume: Metres; load: Load; recovery: boolean }>;
  writtenBy: Writer;
}>;

/** The difference between two versions of a plan. */
export type PlanDiff = Readonly<{
  sessions: readonly SessionChange[];
  weeks: readonly WeekChange[];
  /** "2 sessions eased, 0 harder, distance −6 % in weeks 7–9". */
  summary: string;
  eased: number;
  harder: number;
  protectedItems: readonly ProtectedItem[];
}>;

/** Weeks before and after, in the same order. */
export type PlanVersions = Readonly<{ before: readonly PlanWeek[]; after: readonly PlanWeek[] }>;
