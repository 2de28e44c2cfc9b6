import type { OpenRequest } from '../../contract/plan';
import type { PlanRequest } from '../../contract/stored/plan-request';
import type { ReadyPlan } from './plan-in-force';

/** How many settled requests are remembered. */
const mostSettled = 30;

const isSettled = ({ status }: PlanRequest): boolean => status !== 'pending' && status !== 'proposed';

/** The request as it is at this moment: past its time it is expired, though nobody has written so yet. */
export const requestNow = (request: PlanRequest, now: Date): PlanRequest =>
  !isSettled(request) && new Date(request.expiresAt) <= now ? { ...request, status: 'expired' } : request;

/** The request of this id as it is now, or undefined. */
export const requestOf = ({ requests }: ReadyPlan, requestId: string, now: Date): PlanRequest | undefined => {
  const found = requests.find((request) => request.requestId === requestId);
  return found === undefined ? undefined : requestNow(found, now);
};

/** The requests that wait for somebody. */
export const openRequests = ({ requests }: ReadyPlan, now: Date): readonly OpenRequest[] =>
  requests.flatMap((request) => {
    const { basedOn, status, ...rest } = requestNow(request, now);
    return status === 'pending' || status === 'proposed' ? [{ ...rest, status }] : [];
  });

/** The plan with this request put in, or in the place of the one with its id. */
export const withRequest = (head: ReadyPlan, request: PlanRequest): ReadyPlan => {
  const others = head.requests.filter(({ requestId }) => requestId !== request.requestId);
  const settled = others.filter(isSettled).slice(-mostSettled);
  return { ...head, requests: [...others.filter((one) => !isSettled(one) || settled.includes(one)), request] };
};

/** The plan with this request settled; one that is settled already, or is not there, stays as it is. */
export const withSettled = (
  head: ReadyPlan,
  requestId: string,
  status: 'accepted' | 'rejected' | 'expired' | 'failed',
): ReadyPlan => {
  const found = head.requests.find((request) => request.requestId === requestId);
  return found === undefined || isSettled(found) ? head : withRequest(head, { ...found, status });
};

/** The plan without offers that still wait: a newer change speaks of the same weeks. */
export const withoutOffers = (head: ReadyPlan): ReadyPlan =>
  head.requests
    .filter(({ kind }) => kind === 'adaptation')
    .reduce((next, { requestId }) => withSettled(next, requestId, 'expired'), head);
