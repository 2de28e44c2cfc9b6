import { setTimeout as pause } from 'node:timers/promises';
import type { AthleteFile } from '../../shared/contract/athlete-file';
import { type Call, ProblemReply } from '../../shared/contract/client';
import type { PlanProgress, PlanReply } from '../../shared/contract/plan';
import { fillDistances } from '../../shared/domain/units/fill-distances';

export type AskedPlan =
  | Readonly<{ status: 'ready'; plan: PlanReply }>
  | Readonly<{ status: 'refused'; sentence: string; offers: readonly string[] }>
  | Readonly<{ status: 'failed'; sentence: string }>;

/** Longest wait for a plan: the promise is one minute, the rest is for a slow machine. */
const patienceMs = 120_000;
const pollMs = 100;

/** Goes the web app's way through the API: profile, goal, plan request, progress, plan. */
export const askForPlan = async (call: Call, file: Pick<AthleteFile, 'athlete' | 'goal'>): Promise<AskedPlan> => {
  try {
    return await planned(call, file);
  } catch (fault) {
    if (!(fault instanceof ProblemReply) || fault.problem.status >= 500) throw fault;
    const offers = (fault.problem.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`);
    return { status: 'refused', sentence: fault.problem.detail, offers };
  }
};

const planned = async (call: Call, { athlete, goal }: Pick<AthleteFile, 'athlete' | 'goal'>): Promise<AskedPlan> => {
  await call('putAthlete', { params: {}, body: athlete });
  const { goalId } = await call('addGoal', { params: {}, body: goal, idempotencyKey: 'goal-from-file' });
  const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey: 'plan-from-file' });

  const progress = await settled(call, planId);
  if (progress?.status === 'ready') return { status: 'ready', plan: await call('getPlan', { params: { planId } }) };
  if (progress?.status === 'refused')
    return {
      status: 'refused',
      sentence: fillDistances(progress.refusal?.sentence ?? 'There is no safe plan for this goal.', athlete.units),
      offers: progress.refusal?.offers.map((offer) => offer.sentence) ?? [],
    };
  return { status: 'failed', sentence: progress?.failure ?? 'The plan was not ready in two minutes.' };
};

const settled = async (call: Call, planId: string): Promise<PlanProgress | null> => {
  for (let waited = 0; waited < patienceMs; waited += pollMs) {
    const progress = await call('getPlanProgress', { params: { planId } });
    if (['ready', 'refused', 'failed'].includes(progress.status)) return progress;
    await pause(pollMs);
  }
  return null;
};
