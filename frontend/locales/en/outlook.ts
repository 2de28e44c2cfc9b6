import goals from './goals.json' with { type: 'json' };
import progress from './progress.json' with { type: 'json' };
import season from './season.json' with { type: 'json' };

/** The words of the pages that look ahead: fetched with those pages, and kept for when there is no network. */
export const outlook = { goals, progress, season } as const;
