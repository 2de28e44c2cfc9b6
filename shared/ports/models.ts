import type { JsonSchema } from '../coach/claude/json-schema';
import type { Receipt as CallReceipt } from '../contract/receipt';
import type { IsoDate } from '../domain/units/calendar';

/** What a model is asked for. */
export type ModelTask = 'plan' | 'adaptation' | 'replacement' | 'strength' | 'week-review';

/** One call of a model. All its words are made by `coach/claude`; the adapter adds nothing to them. */
export type ModelCall = Readonly<{
  task: ModelTask;
  /** The rules: the same for all athletes, so that the provider can cache them. */
  system: string;
  user: string;
  /** What the reply must look like. */
  schema: JsonSchema;
  /** The most the reply may cost, thinking included, in tokens. */
  maxTokens: number;
  /** An opaque id of the athlete it is for. */
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
  /** Replaces the opened receipt by the finished one. */
  file(athleteId: string, receipt: CallReceipt): Promise<void>;
  find(athleteId: string, planId: string, receiptId: string): Promise<CallReceipt | null>;
  /** In the order of asking. */
  list(athleteId: string, planId: string): Promise<readonly CallReceipt[]>;
}

/** How much of the models one day allows. */
export type Allowance = Readonly<{ callsPerAthlete: number; dailyMicroUsd: number }>;

export interface Allowances {
  /**
   * Reserves one call of this athlete and, from the budget of all athletes, the most that it may cost; or says which
   * of the two is used up, and reserves neither.
   */
  take(
    athleteId: string,
    day: IsoDate,
    microUsd: number,
    allowance: Allowance,
  ): Promise<'taken' | 'athlete' | 'everyone'>;
  /** Gives back what a call did not cost; a negative amount is what it cost beyond the reserve, and is taken. */
  settle(day: IsoDate, unspentMicroUsd: number): Promise<void>;
}
