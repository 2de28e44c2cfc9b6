import { call } from '../api-client';

/**
 * Asks for a plan again with the goal it was asked for. Returns the plan's id.
 *
 * @throws ProblemReply, NetworkUnreachable
 */
export const askAgain = async (idempotencyKey: string): Promise<string> => {
  const { goals, asked } = await call('listGoals', { params: {} });
  const open = goals.filter(({ status }) => status === 'active');
  const goal = open.find(({ goalId }) => goalId === asked) ?? open.toSorted(latestFirst)[0];
  if (!goal) throw new Error('No goal is set');
  const { planId } = await call('requestPlan', { params: {}, body: { goalId: goal.goalId }, idempotencyKey });
  return planId;
};

const latestFirst = (one: { createdAt: string }, other: { createdAt: string }) =>
  other.createdAt.localeCompare(one.createdAt);
