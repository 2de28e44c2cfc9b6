import { type NoticeMessage, noticeKinds } from '../../contract/notice';
import type { Language } from '../../domain/athlete/language';
import type { NoticeCategory } from '../../domain/notice/category';
import type { PushMessage } from '../../ports';
import { categoryOf } from './category-of';
import { linkTo } from './link-to';
import { noticeWords } from './notice-words';

const hour = 3_600;

/** For how long it is worth telling somebody whose device was off, and how much it may disturb. */
const terms: Readonly<Record<NoticeCategory | 'test', Pick<PushMessage, 'ttl' | 'urgency'>>> = {
  planReady: { ttl: 24 * hour, urgency: 'normal' },
  changeToReview: { ttl: 48 * hour, urgency: 'normal' },
  checkInDue: { ttl: 48 * hour, urgency: 'normal' },
  morningSession: { ttl: 6 * hour, urgency: 'normal' },
  imports: { ttl: 24 * hour, urgency: 'low' },
  test: { ttl: 300, urgency: 'high' },
};

/**
 * A notice as devices get it: in the declarative shape that Safari shows by itself, and our service worker elsewhere.
 * Its tag makes the same notice one notification, should it come twice.
 *
 * @see https://webkit.org/blog/16535/meet-declarative-web-push/
 */
export const pushMessage = (
  message: NoticeMessage,
  siteUrl: string,
  language: Language,
): Omit<PushMessage, 'device'> => {
  const { subject, lines, path } = noticeWords(message, language);
  const notification = {
    title: subject,
    body: lines.join(' '),
    // Whoever comes this way has read the notice: the app tells the inbox.
    navigate: linkTo(siteUrl, isInInbox(message) ? `${path}?notice=${message.noticeId}` : path),
    tag: message.noticeId,
    lang: language,
    dir: 'ltr',
  };
  return {
    payload: JSON.stringify({ web_push: 8030, notification }),
    topic: message.kind,
    ...terms[categoryOf(message.kind)],
  };
};

/** Some things are only said in passing, and stand in no inbox. */
const isInInbox = ({ kind }: NoticeMessage): boolean => noticeKinds.some((kept) => kept === kind);
