import { recentVolume } from '../../athlete/recent-volume';
import type { PlanWeek } from '../../plan/plan';
import { addDays, type IsoDate } from '../../units/calendar';
import { type Metres, metres } from '../../units/quantity';
import type { Reason, WeekEnvelope } from '../envelope';
import { type LivePlan, weekOfToday } from '../live-plan';
import { type WeekFact, whatHappened } from '../past/what-happened';

/** What every signal is weighed against. */
export type Ground = Readonly<{
  live: LivePlan;
  facts: readonly WeekFact[];
  /** Number of the week that holds today, and of the first week that follows the check-in. */
  current: number;
  next: number;
  /** Running of an ordinary week lately: what was run in the loaded weeks, at most four, before this one. */
  usual: Metres;
}>;

/** A limit that one signal puts on one week; what is left out stays as it is. */
export type Limit = Readonly<{ number: number; reason: Reason }> &
  Partial<
    Pick<
      WeekEnvelope,
      'quality' | 'recovery' | 'takenOut' | 'swap' | 'closed' | 'moveTo' | 'longestRunMinutes' | 'from'
    >
  > &
  Readonly<{
    most?: Metres;
    longMost?: Metres;
    /** The week may hold again what the frame first gave it. */
    regrown?: boolean;
    /** A return after long time off: the table of the way back stands in for weekly growth. */
    insteadOfGrowth?: boolean;
  }>;

/** What follows from one signal: its limits, and how it is explained. */
export type Effect = Readonly<{
  reason: Reason;
  limits: readonly Limit[];
  /** Coaching stops until a professional has looked at it. */
  hold?: boolean;
}>;

export const groundOf = (live: LivePlan, checkedIn: number): Ground => {
  const facts = whatHappened(live);
  const current = weekOfToday(live);
  return { live, facts, current, next: Math.max(current, checkedIn + 1), usual: usualBefore(live, facts, current) };
};

/** A week that is light by design: recovery, taper or race week. */
export const isLight = ({ recovery, phase }: PlanWeek): boolean => recovery || phase === 'taper' || phase === 'race';

/**
 * Mean running of the last four loaded weeks that held at least half of what they planned; while the plan has fewer,
 * the weeks before it count as well.
 */
export const usualBefore = ({ picture, weeks }: LivePlan, facts: readonly WeekFact[], number: number): Metres => {
  const loaded = facts
    .filter(({ week, planned, run }) => week.number < number && !isLight(week) && planned > 0 && run >= 0.5 * planned)
    .slice(-4)
    .map(({ run }) => run);
  const before = picture.recent.weeklyVolumes.filter((volume) => volume > 0);
  const known = [...before, ...loaded].slice(-4);
  if (known.length > 0) return metres(known.reduce((sum, run) => sum + run, 0) / known.length);
  return metres(Math.max(recentVolume(picture.recent), weeks.find((week) => !isLight(week))?.volume ?? 0));
};

/** Running of a week if nothing changes: what was run of it, and what is still to come. */
export const expected = ({ facts }: Ground, number: number): Metres =>
  metres(
    (facts[number - 1]?.sessions ?? []).reduce(
      (sum, { status, planned, run }) => sum + (status === 'open' ? planned : run),
      0,
    ),
  );

/** The remaining weeks that hold a day of a span. */
export const weeksWithin = ({ live: { weeks }, current }: Ground, from: IsoDate, to: IsoDate): readonly PlanWeek[] =>
  weeks.filter(({ number, monday }) => number >= current && monday <= to && addDays(monday, 6) >= from);

export const weekAt = ({ live: { weeks } }: Ground, number: number): PlanWeek | null => weeks[number - 1] ?? null;
