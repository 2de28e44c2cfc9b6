import type { NoticeMessage } from '../contract/notice';
import type { PlanHead } from '../contract/stored/plan';
import type { Clock, NoticeStore } from '../ports';

type Ports = Readonly<{ notices: NoticeStore; clock: Clock }>;

/** Milliseconds in base 36 keep nine places until the year 5188, so that ids sort by time. */
const sortable = (instant: string): string => new Date(instant).getTime().toString(36).padStart(9, '0');

/** Puts how a plan ended into the athlete's inbox, once, and says what to announce. */
export const addPlanNotice = async (
  { notices, clock }: Ports,
  { athleteId, planId, requestedAt }: PlanHead,
  kind: NoticeMessage['kind'],
): Promise<NoticeMessage> => {
  const noticeId = `${sortable(requestedAt)}-${planId}-${kind.replace('plan-', '')}`;
  await notices.add(athleteId, { noticeId, kind, planId, at: clock.now().toISOString(), readAt: null });
  return { athleteId, noticeId, kind, planId };
};
