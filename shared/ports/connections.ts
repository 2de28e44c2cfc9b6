import type { StravaErrand } from '../contract/outside/strava-event';
import type {
  ConnectionsRecord,
  IntervalsGrant,
  PullErrand,
  StravaGrant,
  StravaState,
  StravaUsage,
} from '../contract/stored/connection';
import type { Recording, Sport, TracePoint } from '../domain/activity/recording';
import type { IsoDate } from '../domain/units/calendar';

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
  /** Replaces the tokens as `AthleteStore.change` does, so that a newer one is never lost. */
  changeGrant(athleteId: string, next: (found: StravaGrant | null) => StravaGrant | null): Promise<StravaGrant | null>;
  /** The state of the latest attempt to connect that is still open. */
  state(athleteId: string): Promise<StravaState | null>;
  keepState(athleteId: string, state: StravaState): Promise<void>;
  /** Our athlete with this id at Strava, or null. */
  ownerOf(stravaId: string): Promise<string | null>;
  /** Files the athlete under their id at Strava; who is filed there from now on. */
  claimOwner(stravaId: string, athleteId: string): Promise<string>;
  /** All athletes that are connected. */
  connected(): Promise<readonly string[]>;
  /** Removes the tokens, the state and the entry by which the athlete is found. */
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

/** How much of the application's rate limit at Strava is used. */
export interface StravaMeter {
  /** Replaces what is counted as `AthleteStore.change` does. */
  change(next: (found: StravaUsage | null) => StravaUsage): Promise<StravaUsage>;
}

export type StravaTokens = Readonly<{ accessToken: string; refreshToken: string; expiresAt: Date }>;

/** An answer of Strava's, and how much of the application's rate limit is used; null where it does not say. */
export type StravaTold<T> = Readonly<{ value: T; usage: Omit<StravaUsage, 'at'> | null }>;

export type StravaSummary = Readonly<{ id: string; sport: Sport; startedAt: string }>;

/** Strava's API. Every call may throw LeaveRefused, ServiceLimited or ServiceUnavailable. */
export interface Strava {
  /** Where an athlete is asked for permission. */
  authorizeUrl(redirectUri: string, state: string): string;
  exchange(code: string): Promise<StravaTokens & Readonly<{ stravaId: string }>>;
  refresh(refreshToken: string): Promise<StravaTokens>;
  /** Revokes the permission; a permission that is gone already is no error. */
  deauthorize(accessToken: string): Promise<void>;
  /** The id of the athlete whose token it is. */
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
  /** Claims an event until `until`. False when it was applied already, or somebody else is applying it. */
  claim(errand: StravaErrand, now: Date, until: Date): Promise<'ours' | 'applied' | 'in-hand'>;
  markApplied(errand: StravaErrand, at: Date): Promise<void>;
}

export interface PullQueue {
  /** @throws MessageNotSent */
  send(errand: PullErrand, delaySeconds: number): Promise<void>;
}

export type IntervalsActivity = Readonly<{
  id: string;
  /** True where intervals.icu has it from Strava and may not pass it on. */
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
  /**
   * A listed run with its laps and its trace, where there are any: from the watch's own file, or else from its streams.
   */
  recorded(grant: IntervalsGrant, id: string, listed: Recording): Promise<Recording>;
}
