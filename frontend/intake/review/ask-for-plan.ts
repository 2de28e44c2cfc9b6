import i18next from 'i18next';
import { call } from '../../api-client';
import { currentGoal } from '../../goals/current-goal';
import { spokenOf } from '../../i18n/language';
import type { Draft } from '../draft';
import { goalOf, profileOf } from '../wishes';

/**
 * Sends the answers and asks for a plan. Safe to repeat: the keys are made of what is asked for, so the same wish sent
 * again, from this page or after a reload, is the same request. Returns the plan's id.
 * @throws ProblemReply, NetworkUnreachable
 */
export const askForPlan = async (draft: Draft): Promise<string> => {
  const profile = { ...profileOf(draft), language: spokenOf(i18next.language) };
  const wish = goalOf(draft);

  await call('putAthlete', { params: {}, body: profile });
  const goalId = await goalIdFor(wish, await keyOf(draft.id, wish));
  const idempotencyKey = await keyOf(draft.id, wish, profile);
  const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey });
  return planId;
};

/** The intake knows one goal: the one now is changed rather than joined by another. */
const goalIdFor = async (wish: ReturnType<typeof goalOf>, idempotencyKey: string): Promise<string> => {
  const active = currentGoal(await call('listGoals', { params: {} }));
  const { goalId } = active
    ? await call('putGoal', { params: { goalId: active.goalId }, body: wish })
    : await call('addGoal', { params: {}, body: wish, idempotencyKey });
  return goalId;
};

const keyOf = async (...parts: readonly unknown[]): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
