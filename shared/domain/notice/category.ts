/** What notices are about, as an athlete chooses among them. */
export const noticeCategories = ['planReady', 'checkInDue', 'changeToReview', 'imports', 'morningSession'] as const;
export type NoticeCategory = (typeof noticeCategories)[number];

/** How an athlete may hear of something, beside the inbox. */
export const channels = ['push', 'mail', 'off'] as const;
export type Channel = (typeof channels)[number];
