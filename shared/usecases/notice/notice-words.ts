import type { NoticeMessage } from '../../contract/notice';
import type { Language } from '../../domain/athlete/language';
import { englishNoticeWords, type NoticeWords } from './english-notice-words';
import { germanNoticeWords } from './german-notice-words';

/** What a notice says, and where it leads: the same by e-mail and on a device, and nothing of the athlete in it. */
export const noticeWords = (message: NoticeMessage, language: Language): NoticeWords => {
  const words = englishNoticeWords(message);
  return language === 'de' ? { ...words, ...germanNoticeWords(message) } : words;
};
