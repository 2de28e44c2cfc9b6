import { APIConnectionError, APIError } from '@anthropic-ai/sdk/core/error';
import { CoachRefused, CoachUnavailable } from '../../contract/faults';
import { askedPause } from '../service-client';

/** Of the kinds of error the API names, those that another attempt would meet again. */
const lasting = new Set([
  'invalid_request_error',
  'authentication_error',
  'billing_error',
  'permission_error',
  'not_found_error',
  'request_too_large',
]);

/** What a failed call means to the plan: whether it is worth another attempt. */
export const coachFault = (cause: unknown): CoachUnavailable | CoachRefused => {
  const own = cause instanceof APIConnectionError ? cause.cause : cause;
  if (own instanceof CoachUnavailable || own instanceof CoachRefused) return own;
  if (!(cause instanceof APIError) || cause.status === undefined) {
    const refused = cause instanceof APIError && lasting.has(cause.type ?? '');
    return refused
      ? new CoachRefused(`Claude answered ${cause.type}.`, { cause })
      : new CoachUnavailable('Claude could not be reached, or fell silent.', { cause });
  }
  return passes(cause.status)
    ? new CoachUnavailable(`Claude answered ${cause.status}.`, { cause })
    : new CoachRefused(`Claude answered ${cause.status}.`, { cause });
};

/** How long to wait before a failed call is worth a second attempt, in milliseconds; null where it is not. */
export const pauseBeforeRetry = (error: unknown): number | null => {
  if (error instanceof APIConnectionError) return coachFault(error) instanceof CoachRefused ? null : usualPauseMs;
  if (!(error instanceof APIError) || error.status === undefined) return null;
  const asked = error.headers?.get('x-should-retry');
  if (asked === 'false' || (asked !== 'true' && !passes(error.status))) return null;

  return askedPause(error.headers) ?? usualPauseMs;
};

const usualPauseMs = 500;

/** Too busy, too many, too slow or broken: it passes. */
const passes = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500;
