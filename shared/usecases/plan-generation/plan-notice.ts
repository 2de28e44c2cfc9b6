import type { NoticeKind, NoticeMessage } from '../../contract/notice';
import type { PlanHead } from '../../contract/stored/plan';
import type { Clock, NoticeStore } from '../../ports';

type Ports = Readonly<{ notices: NoticeStore; clock: Clock }>;

/** Milliseconds in base 36 keep nine places until the year 5188, so that ids sort by time. */
export const sortable = (instant: string): string => new Date(instant).getTime().toString(36).padStart(9, '0');

/** Puts how a plan ended into the athlete's inbox, once, and says what to announce. */
export const addPlanNotice = async (
  { notices, clock }: Ports,
  { athleteId, planId, requestedAt }: PlanHead,
  kind: NoticeKind,
): Promise<NoticeMessage> => {
  const noticeId = `${sortable(requestedAt)}-${planId}-${kind.replace('plan-', '')}`;
  const about = { kind, planId, changeId: null, week: null, importId: null };
  await notices.add(athleteId, { ...about, noticeId, at: clock.now().toISOString(), readAt: null });
  return { ...about, athleteId, noticeId };
};
