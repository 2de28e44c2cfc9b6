import type { Notice } from '../../contract/notice';
import type { NoticeStore } from '../../ports';
import { done, type Outcome } from '../outcome';

/** More than this, nobody reads. */
const mostNotices = 50;

/** The athlete's inbox, newest first. */
export const listNotices =
  ({ notices }: Readonly<{ notices: NoticeStore }>) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<{ notices: readonly Notice[] }>> => {
    const found = await notices.list(athleteId, mostNotices);
    return done({ notices: found.map(({ readAt, ...notice }) => ({ ...notice, read: readAt !== null })) });
  };
