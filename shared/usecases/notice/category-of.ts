import type { TellingKind } from '../../contract/notice';
import { firstPreferences, type NotificationPreferences } from '../../contract/notification-preferences';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { Channel, NoticeCategory } from '../../domain/notice/category';

type Category = NoticeCategory | 'test';

const categories: Readonly<Record<TellingKind, Category>> = {
  'plan-ready': 'planReady',
  'plan-failed': 'planReady',
  'plan-refused': 'planReady',
  'change-made': 'changeToReview',
  'change-waiting': 'changeToReview',
  'no-change': 'changeToReview',
  'plan-on-hold': 'changeToReview',
  'change-failed': 'changeToReview',
  'check-in-due': 'checkInDue',
  'import-finished': 'imports',
  'import-unreadable': 'imports',
  'import-failed': 'imports',
  'morning-session': 'morningSession',
  test: 'test',
};

export const categoryOf = (kind: TellingKind): Category => categories[kind];

/** What an athlete has chosen, or what holds until they do. */
export const preferencesOf = (athlete: Pick<AthleteRecord, 'notifications'> | null): NotificationPreferences =>
  athlete?.notifications ?? firstPreferences;

/** How an athlete is to hear of something. A test is for devices, whatever is chosen. */
export const channelOf = (preferences: NotificationPreferences, kind: TellingKind): Channel => {
  const category = categoryOf(kind);
  return category === 'test' ? 'push' : preferences.channels[category];
};
