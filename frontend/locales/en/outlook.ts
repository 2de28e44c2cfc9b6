import goals from './goals.json' with { type: 'json' };
import progress from './progress.json' with { type: 'json' };
import season from './season.json' with { type: 'json' };

/** What somebody who is signed in reads of where it leads: fetched with those pages, and kept for want of a network. */
export const outlook = { goals, progress, season } as const;
