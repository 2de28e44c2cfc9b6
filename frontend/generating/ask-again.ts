import { call } from '../api-client';

/** Asks for a plan again with the goal that is already there. Returns the plan's id. @throws ProblemReply, NetworkUnreachable */
export const askAgain = async (idempotencyKey: string): Promise<string> => {
  const { goals } = await call('listGoals', { params: {} });
  const goal = goals.filter(({ status }) => status === 'active').toSorted(latestFirst)[0];
  if (!goal) throw new Error('No goal is set');
  const { planId } = await call('requestPlan', { params: {}, body: { goalId: goal.goalId }, idempotencyKey });
  return planId;
};

const latestFirst = (one: { createdAt: string }, other: { createdAt: string }) =>
  other.createdAt.localeCompare(one.createdAt);
