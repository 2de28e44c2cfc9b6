import type { Clock, NoticeStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ noticeId: string }> }>;

/** Marks a notice as read; reading it again changes nothing. */
export const readNotice =
  ({ notices, clock }: Readonly<{ notices: NoticeStore; clock: Clock }>) =>
  async ({ athleteId, params }: Asked): Promise<Outcome<null>> =>
    (await notices.markRead(athleteId, params.noticeId, clock.now()))
      ? done(null)
      : refused('not-found', 'There is no such notice.');
