import type { NoticeKind, NoticeMessage } from '../../contract/notice';
import type { AdaptationRecord } from '../../contract/stored/check-in';
import type { Clock, NoticeStore, PlanKey } from '../../ports';
import { sortable } from '../plan-generation/plan-notice';

type Ports = Readonly<{ notices: NoticeStore; clock: Clock }>;

/** Puts what became of a check-in or an edit into the athlete's inbox, once, and says what to announce. */
export const addAdaptationNotice = async (
  { notices, clock }: Ports,
  { athleteId, planId }: PlanKey,
  { adaptationId, requestedAt, cause, result }: AdaptationRecord,
): Promise<NoticeMessage> => {
  const kind = kindOf(result?.outcome ?? null);
  const noticeId = `${sortable(requestedAt)}-${adaptationId}-${kind}`;
  const week = cause.kind === 'check-in' ? cause.week : null;
  const about = { kind, planId, changeId: result?.changeId ?? null, week, importId: null };
  await notices.add(athleteId, { ...about, noticeId, at: clock.now().toISOString(), readAt: null });
  return { ...about, athleteId, noticeId };
};

const kindOf = (outcome: NonNullable<AdaptationRecord['result']>['outcome'] | null): NoticeKind => {
  switch (outcome) {
    case 'easing':
      return 'change-made';
    case 'needs-consent':
      return 'change-waiting';
    case 'no-change':
      return 'no-change';
    case 'on-hold':
      return 'plan-on-hold';
    case null:
      return 'change-failed';
  }
};
