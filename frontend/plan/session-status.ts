import type { PlanReply } from '../../shared/contract/plan';
import type { SessionOutcome } from '../../shared/domain/log/session-log';

/** What became of a session: as told, else whether it is no longer as first written; null: as planned. */
export type SessionStatus = SessionOutcome | 'changed' | null;

/** What was told comes first: a changed session that is done is done. */
export const sessionStatus = (id: string, { logs, changed }: Pick<PlanReply, 'logs' | 'changed'>): SessionStatus =>
  logs.find(({ sessionId }) => sessionId === id)?.outcome ??
  (changed.some(({ sessionId }) => sessionId === id) ? 'changed' : null);
