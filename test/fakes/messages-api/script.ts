import type { MessagesRequest } from './messages-request';

/** How fast text comes, in tokens a second, and how long before the first of it, in milliseconds. */
export type Pace = Readonly<{ tokensPerSecond: number; firstTextMs: number }>;

/** What becomes of one request. */
export type Answer =
  | Readonly<{
      kind: 'text';
      text: string;
      stopReason?: 'end_turn' | 'max_tokens' | 'refusal' | 'pause_turn' | 'model_context_window_exceeded';
      /** Instead of the usual pace. */
      pace?: Partial<Pace>;
    }>
  /** The text breaks off after so many characters: the connection ends, is reset, tells of an error or falls silent. */
  | Readonly<{ kind: 'broken'; text: string; after: number; by: 'eof' | 'reset' | 'error-event' | 'silence' }>
  /** The stream speaks no JSON from here on. */
  | Readonly<{ kind: 'garbled'; text: string; after: number }>
  /** Nothing comes at all, not even a header. */
  | Readonly<{ kind: 'mute' }>
  /** The request is answered with an error. */
  | Readonly<{ kind: 'error'; status: number; type: string; headers?: Readonly<Record<string, string>> }>;

/** Who decides what becomes of a request that the API would take. `turn` counts from 0. */
export type Script = (request: MessagesRequest, turn: number) => Answer;

/** The same answers in turn; the last goes on for ever. */
export const answers =
  (...all: readonly [Answer, ...Answer[]]): Script =>
  (_request, turn) =>
    all[turn] ?? all.at(-1) ?? all[0];

export const text = (value: string): Answer => ({ kind: 'text', text: value });

/** The errors a caller must expect, by what went wrong. */
export const errors = {
  badRequest: { kind: 'error', status: 400, type: 'invalid_request_error' },
  badKey: { kind: 'error', status: 401, type: 'authentication_error' },
  tooMany: { kind: 'error', status: 429, type: 'rate_limit_error' },
  tooManyFor: (seconds: number) =>
    ({ kind: 'error', status: 429, type: 'rate_limit_error', headers: { 'retry-after': String(seconds) } }) as const,
  broken: { kind: 'error', status: 500, type: 'api_error' },
  overloaded: { kind: 'error', status: 529, type: 'overloaded_error' },
} as const satisfies Readonly<Record<string, Answer | ((seconds: number) => Answer)>>;
