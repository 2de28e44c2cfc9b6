import { describe, expect, it } from '@jest/globals';
import { QueryObserver } from '@tanstack/react-query';
import { operationQuery } from '../../frontend/api/operation-query';
import { queryClient } from '../../frontend/api/query-client';
import { ProblemReply } from '../../shared/contract/client';
import type { PlanReply } from '../../shared/contract/plan';
import { type ProblemKind, problemKinds, problemType } from '../../shared/contract/problem-kinds';

const { queryKey } = operationQuery('getPlan', { params: { planId: 'p1' } });

const refusal = (kind: ProblemKind): ProblemReply =>
  new ProblemReply({ type: problemType(kind), ...problemKinds[kind], detail: 'Not like this.' });

/** How often the plan on screen is read again when something that is asked for fails. */
const readsAfter = async (error: Error): Promise<number> => {
  let reads = 0;
  const queryFn = async () => {
    reads += 1;
    return {} as PlanReply;
  };
  queryClient.setQueryData(queryKey, {} as PlanReply);
  const leave = new QueryObserver(queryClient, { queryKey, queryFn }).subscribe(() => {});
  await queryClient
    .getMutationCache()
    .build(queryClient, { mutationFn: () => Promise.reject(error) })
    .execute(undefined)
    .catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
  leave();
  queryClient.clear();
  return reads;
};

describe('the plan on screen, after something was refused', () => {
  it.each(['not-coachable', 'on-hold', 'conflict'] as const)('is read anew when it was %s', async (kind) => {
    expect(await readsAfter(refusal(kind))).toBe(1);
  });

  it('stays as it is after answers that need another look, and without a network', async () => {
    expect(await readsAfter(refusal('invalid-request'))).toBe(0);
    expect(await readsAfter(new Error('offline'))).toBe(0);
  });
});
