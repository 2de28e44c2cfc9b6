import type { AthleteRecord } from '../contract/stored/athlete';
import type { GoalRecord } from '../contract/stored/goal';
import type { PredictionRecord } from '../contract/stored/prediction';
import type { IsoDate } from '../domain/units/calendar';

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

/** Our forecasts of races to come, to be compared with their results. */
export interface PredictionStore {
  /** Keeps the forecast, or returns the one that was made in that week for that race. */
  keep(athleteId: string, prediction: PredictionRecord): Promise<PredictionRecord>;
  /** In order of race day, then of week. */
  list(athleteId: string): Promise<readonly PredictionRecord[]>;
}

export interface ExampleAccounts {
  create(): Promise<Readonly<{ athleteId: string; accessToken: string; expiresIn: number }>>;
  /** A new token for an example athlete; never for anyone else. */
  renew(athleteId: string): Promise<Readonly<{ accessToken: string; expiresIn: number }>>;
  /** Removes the account; a missing one is no error. */
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
  /** Takes the athlete off the day's list. */
  strike(day: IsoDate, athleteId: string): Promise<void>;
}
