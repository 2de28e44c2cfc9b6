import type { Route } from 'playwright-core';
import type { PlanReply } from '../../../shared/contract/plan';

/** Where a plan is read, alone or with the day. */
export const planReads = /\/api\/.*(plans\/|today)/;

/** Answers with the plan as it is here, instead of as it is kept. */
export const planOtherwise =
  (otherwise: (plan: PlanReply) => PlanReply) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const reply = (await response.json()) as PlanReply | Readonly<{ plan?: PlanReply | null }>;
    if ('weeks' in reply) return route.fulfill({ response, json: otherwise(reply) });
    const plan = 'plan' in reply && reply.plan ? { plan: otherwise(reply.plan) } : {};
    await route.fulfill({ response, json: { ...reply, ...plan } });
  };
