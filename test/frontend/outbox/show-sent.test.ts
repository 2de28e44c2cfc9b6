import { describe, expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { operationQuery } from '../../../frontend/api/operation-query';
import type { Waiting } from '../../../frontend/outbox/report';
import { showSent } from '../../../frontend/outbox/show-sent';
import type { SetLogReply, StrengthReply } from '../../../shared/contract/strength';

const params = { sessionId: 's1' };
const { queryKey } = operationQuery('getStrength', { params });
const strength = (log: unknown) => ({ sessionId: 's1', log }) as StrengthReply;
const told = { sets: [{ exercise: 'squat', set: 1, count: 8 }] } as unknown as SetLogReply;
const sets = { about: 'sets s1', report: { name: 'putSetLog', input: { params } } } as unknown as Waiting;

describe('sets that were sent', () => {
  it('are shown at once where the workout is', () => {
    const queries = new QueryClient();
    queries.setQueryData(queryKey, strength(null));

    showSent(queries, sets, told);

    expect(queries.getQueryData(queryKey)).toEqual(strength(told));
  });

  it('are not lost to an answer that had left before them', async () => {
    const queries = new QueryClient();
    const answers: ((reply: StrengthReply) => void)[] = [];
    const queryFn = () => new Promise<StrengthReply>((resolve) => answers.push(resolve));
    const leave = new QueryObserver(queries, { queryKey, queryFn, retry: false }).subscribe(() => {});

    showSent(queries, sets, told);
    answers[0]?.(strength(null));
    await new Promise((resolve) => setTimeout(resolve));
    answers[1]?.(strength(told));
    await new Promise((resolve) => setTimeout(resolve));

    expect(queries.getQueryData(queryKey)).toEqual(strength(told));
    leave();
  });
});
