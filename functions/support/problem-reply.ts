import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../shared/contract/problem';
import { type ProblemKind, problemKinds, problemType } from '../../shared/contract/problem-kinds';
import { type Refused, refused } from '../../shared/usecases/outcome';

/** A longer list helps nobody. */
const mostErrors = 20;

const retryAfter: Partial<Record<ProblemKind, string>> = { unavailable: '2', 'too-many-requests': '60' };

/** A refusal in the form of RFC 9457, with the id by which an operator finds the request. */
export const problemReply = (refusal: Refused, requestId: string): APIGatewayProxyStructuredResultV2 => {
  const { status, title } = problemKinds[refusal.kind];
  const body: Problem = {
    type: problemType(refusal.kind),
    title,
    status,
    detail: refusal.detail,
    requestId,
    ...(refusal.errors.length > 0 && { errors: refusal.errors.slice(0, mostErrors) }),
  };
  const wait = retryAfter[refusal.kind];
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(wait !== undefined && { 'retry-after': wait }),
    },
    body: JSON.stringify(body),
  };
};

const passingFaults = new Set([
  'StorageThrottled',
  'StorageContended',
  'GenerationNotStarted',
  'AdaptationNotSent',
  'AdjustmentNotStarted',
  'StrengthNotStarted',
  'MessageNotSent',
  'NoticeNotAnnounced',
  'ServiceUnavailable',
  'ServiceLimited',
  'ImportNotStarted',
  'UploadsUnavailable',
]);

/** What the athlete is told about a fault: that it will pass, or that it is ours. */
export const faultRefusal = (fault: unknown): Refused =>
  fault instanceof Error && passingFaults.has(fault.name)
    ? refused('unavailable', 'We are very busy just now. Nothing is lost; please try again in a moment.')
    : refused('internal-error', 'This is our fault, not yours. Please try again; if it stays, tell us the request id.');
