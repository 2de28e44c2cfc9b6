import * as z from 'zod';
import type { ProblemKind } from '../problem-kinds';
import { identifier } from '../values';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One HTTP operation: all that routes, handlers, clients and documents know of it. */
export type Operation = Readonly<{
  /** What it does, for a reader of the API. */
  summary: string;
  method: Method;
  /** `{name}` marks a path parameter; each has its schema in `params`. */
  path: `/api/${string}`;
  /** The Lambda that answers: `functions/api/<capability>.ts`. */
  capability:
    | 'config'
    | 'example-athletes'
    | 'athlete'
    | 'goals'
    | 'plans'
    | 'sessions'
    | 'session-logs'
    | 'strength'
    | 'changes'
    | 'moves'
    | 'adjustments'
    | 'check-ins'
    | 'what-if'
    | 'imports'
    | 'connections'
    | 'strava-webhook'
    | 'activities'
    | 'my-data'
    | 'notices'
    | 'progress';
  access: 'public' | 'athlete';
  params: z.ZodObject;
  /** What may stand behind the `?`; each name once. Left out where nothing is read there. */
  query?: z.ZodObject;
  body: z.ZodType | null;
  reply: z.ZodType | null;
  success: 200 | 201 | 202 | 204;
  problems: readonly ProblemKind[];
  /** Whether an `Idempotency-Key` header is required. */
  idempotent: boolean;
}>;

export const none = z.strictObject({});
export const byGoal = z.strictObject({ goalId: identifier });
export const byPlan = z.strictObject({ planId: identifier });
export const bySession = z.strictObject({ sessionId: identifier });
export const byWeek = z.strictObject({ planId: identifier, week: z.coerce.number().int().min(1).max(60) });
export const byChange = z.strictObject({ planId: identifier, changeId: identifier });

export const operation = <const T extends Operation>(it: T): T => it;
