import type { ReadyPlan } from '../plan/plan-in-force';

/** Whether a change is in force or on offer already. */
export const isMade = ({ commands, requests }: ReadyPlan, command: string): boolean =>
  commands.includes(command) || requests.some(({ requestId, status }) => requestId === command && status !== 'pending');
