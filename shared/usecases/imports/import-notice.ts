import type { NoticeKind, NoticeMessage } from '../../contract/notice';
import type { Clock, NoticeStore } from '../../ports';
import { sortable } from '../plan-generation/plan-notice';

type Ports = Readonly<{ notices: NoticeStore; clock: Clock }>;

/** Puts how an import ended into the athlete's inbox, and says what to announce. */
export const addImportNotice = async (
  { notices, clock }: Ports,
  athleteId: string,
  importId: string,
  kind: Extract<NoticeKind, `import-${string}`>,
  startedAt: string,
): Promise<NoticeMessage> => {
  const noticeId = `${sortable(startedAt)}-${importId}-${kind.replace('import-', '')}`;
  const about = { kind, planId: null, changeId: null, week: null, importId };
  await notices.add(athleteId, { ...about, noticeId, at: clock.now().toISOString(), readAt: null });
  return { ...about, athleteId, noticeId };
};
