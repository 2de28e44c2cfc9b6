import type { PlanDiff } from '../../domain/adaptation/plan-diff';
import type { RevisionFacts } from './keep-revision';

type DiffFacts = Pick<RevisionFacts, 'sessions' | 'figures' | 'summary' | 'eased' | 'harder' | 'protectedItems'>;

/** What is kept of a difference: the sessions themselves stand in the weeks. */
export const changeFacts = ({ sessions, weeks, summary, eased, harder, protectedItems }: PlanDiff): DiffFacts => ({
  sessions: sessions.map(({ week, date, sessionId, change, reasons }) => ({
    ...{ week, date, sessionId, change, reasons: [...reasons] },
  })),
  figures: [...weeks],
  ...{ summary, eased, harder },
  protectedItems: [...protectedItems],
});
