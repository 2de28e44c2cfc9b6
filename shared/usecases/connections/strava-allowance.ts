import type { StravaUsage } from '../../contract/stored/connection';

/** What Strava allows an application that has asked for nothing more: in a quarter of an hour, and in a day. */
const standard = {
  reads: { window: 0, day: 0, windowLimit: 100, dayLimit: 1_000 },
  all: { window: 0, day: 0, windowLimit: 200, dayLimit: 2_000 },
};

const windowMs = 15 * 60_000;
const dayMs = 24 * 3_600_000;

/** When the present window of fifteen minutes ends: at :00, :15, :30 and :45. */
export const nextWindow = (now: Date): Date => new Date((Math.floor(now.getTime() / windowMs) + 1) * windowMs);
/** The next midnight in UTC. */
const nextDay = (now: Date): Date => new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs);

type Used = StravaUsage['reads'];

/** What is used by now: a new window, or a new day, begins with nothing. */
const asOf = (usage: StravaUsage | null, now: Date): StravaUsage => {
  if (usage === null) return { at: now.toISOString(), ...standard };
  const at = new Date(usage.at);
  const isNewDay = at.getTime() < nextDay(now).getTime() - dayMs;
  const isNewWindow = at.getTime() < nextWindow(now).getTime() - windowMs;
  const rolled = (used: Used): Used => ({
    ...used,
    window: isNewWindow ? 0 : used.window,
    day: isNewDay ? 0 : used.day,
  });
  return { at: now.toISOString(), reads: rolled(usage.reads), all: rolled(usage.all) };
};

/**
 * One more read, if `share` of the allowance (0–1) is not used up by it; else when to ask again.
 *
 * @returns what is used then, and null or that moment
 */
export const withOneMore = (
  found: StravaUsage | null,
  now: Date,
  share: number,
): Readonly<{ usage: StravaUsage; until: Date | null }> => {
  const usage = asOf(found, now);
  const both = [usage.reads, usage.all];
  if (both.some(({ day, dayLimit }) => day + 1 > dayLimit * share)) return { usage, until: nextDay(now) };
  if (both.some(({ window, windowLimit }) => window + 1 > windowLimit * share))
    return { usage, until: nextWindow(now) };

  const more = (used: Used): Used => ({ ...used, window: used.window + 1, day: used.day + 1 });
  return { usage: { ...usage, reads: more(usage.reads), all: more(usage.all) }, until: null };
};

/** What is used, after Strava told its own count: the greater counts, as answers may overtake each other. */
export const asTold = (found: StravaUsage | null, now: Date, told: Omit<StravaUsage, 'at'>): StravaUsage => {
  const usage = asOf(found, now);
  const greater = (ours: Used, theirs: Used): Used => ({
    window: Math.max(ours.window, theirs.window),
    day: Math.max(ours.day, theirs.day),
    windowLimit: theirs.windowLimit,
    dayLimit: theirs.dayLimit,
  });
  return { ...usage, reads: greater(usage.reads, told.reads), all: greater(usage.all, told.all) };
};

/** Whether Strava's own count is the one we have. */
export const isAsTold = ({ reads, all }: StravaUsage, told: Omit<StravaUsage, 'at'>): boolean =>
  isSame(reads, told.reads) && isSame(all, told.all);

const isSame = (ours: Used, theirs: Used): boolean =>
  ours.window === theirs.window &&
  ours.day === theirs.day &&
  ours.windowLimit === theirs.windowLimit &&
  ours.dayLimit === theirs.dayLimit;

/** What is used, after Strava said that it is all of this window. */
export const usedUp = (found: StravaUsage | null, now: Date): StravaUsage => {
  const usage = asOf(found, now);
  const { windowLimit } = usage.reads;
  return { ...usage, reads: { ...usage.reads, window: Math.max(usage.reads.window, windowLimit) } };
};
