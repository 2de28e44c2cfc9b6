import * as z from 'zod';
import { type EnvelopeWeek, envelopeWeek, type PlannedDay, plannedDay } from './envelope-week';
import { promptPart } from './prompt-part';

/** Adapts a plan from the prompt alone, within its envelope; null where the prompt asks for something else. */
export const writeAdaptation = (user: string): string | null => {
  const weeks = promptPart(user, 'Envelope', z.array(envelopeWeek));
  if (weeks === null) return null;
  const written: (readonly Day[])[] = [];
  for (const week of weeks) written.push(daysOf({ ...week, longRunKm: Math.min(week.longRunKm, growing(written)) }));
  return JSON.stringify({ weeks: weeks.map((week, index) => replyOf(week, written[index] ?? [])) });
};

/** No run grows by more than a tenth, or a kilometre, over the longest of the weeks before. */
const growing = (weeks: readonly (readonly Day[])[]): number => {
  const longest = Math.max(0, ...weeks.slice(-4).flatMap((days) => days.map(({ km }) => km)));
  return weeks.length === 0 ? Infinity : Math.max(1.1 * longest, longest + 1);
};

/** A session as it is to be; null: none any more. `why` names what was done to it. */
type Day = Readonly<{ planned: PlannedDay; session: string | null; km: number; why: Why | null }>;
type Why = 'closed' | 'swapped' | 'easier' | 'shorter' | 'spared';

const daysOf = (week: EnvelopeWeek): readonly Day[] => {
  const days = week.d.map((entry) => changed(plannedDay(entry), week));
  return inVolume(withinCounts(days, week), week);
};

const replyOf = ({ n }: EnvelopeWeek, days: readonly Day[]) => {
  const touched = new Set(days.filter(({ why }) => why !== null).map(({ planned: { weekday } }) => weekday));
  const lines = [...touched].flatMap((weekday) => {
    const written = days
      .filter((day) => day.planned.weekday === weekday && day.session !== null)
      .map(({ session, why }) => `${weekday} ${session}${why === null ? '' : ` | ${notes[why]}`}`);
    return written.length > 0 ? written : [`${weekday} REST`];
  });
  return { n, f: touched.size === 0 ? '' : 'Less of what cost you most, so that the rest can work.', d: lines };
};

const changed = (planned: PlannedDay, week: EnvelopeWeek): Day => {
  const same: Day = { planned, session: planned.notation, km: planned.km, why: null };
  if (week.closed?.includes(planned.weekday)) return { ...same, session: null, km: 0, why: 'closed' };
  if (!planned.isRun) return same;
  if (week.swap !== undefined && (week.on === 'all days' || week.on?.includes(planned.weekday))) {
    const kind = codes[week.swap[0] ?? 'rest'];
    return { ...same, session: kind ? `${kind} ${planned.minutes}min` : null, km: 0, why: 'swapped' };
  }
  const most = Math.min(week.longRunKm, (week.longestRunMin ?? Infinity) / slowestMinPerKm);
  const isShort = (week.takenOut?.includes('long') ?? false) && planned.minutes > 70;
  const km = Math.min(planned.km, most, isShort ? 70 / slowestMinPerKm : Infinity);
  if (week.takenOut?.some((part) => planned.holds.includes(part))) return easyRun(same, km, 'easier');
  return km < planned.km ? easyRun(same, km, 'shorter') : same;
};

/** The prompt tells no pace: this one is slow enough for a cap in minutes to hold. */
const slowestMinPerKm = 7;
const codes: Readonly<Record<string, string>> = { bike: 'BI', pool: 'PO', elliptical: 'EL', walk: 'WA' };

/** A run of easy kilometres, rounded down; next to nothing is nothing. A long run stays one. */
const easyRun = (day: Day, most: number, why: Why): Day => {
  const km = Math.floor(10 * most) / 10;
  const kind = /^(?:LR|RC)/.exec(day.planned.notation)?.[0] ?? 'EZ';
  return { ...day, session: km < 1 ? null : `${kind} ${km}km`, km: km < 1 ? 0 : km, why };
};

/** Of the hard and of the strength sessions too many, the last go first. */
const withinCounts = (days: readonly Day[], { hard, strength }: EnvelopeWeek): readonly Day[] => {
  const isHard = ({ planned, session }: Day): boolean => session === planned.notation && planned.holds.includes('hard');
  const isStrength = ({ session }: Day): boolean => session?.startsWith('SC') ?? false;
  return days.map((day, index) => {
    const before = days.slice(0, index);
    if (isHard(day) && before.filter(isHard).length >= hard) return easyRun(day, day.km, 'easier');
    if (isStrength(day) && before.filter(isStrength).length >= strength)
      return { ...day, session: null, why: 'spared' };
    return day;
  });
};

/** Every run without work gives its share, where the week holds more than it may. */
const inVolume = (days: readonly Day[], { volumeKm: [, most], nowKm }: EnvelopeWeek): readonly Day[] => {
  const sum = (some: readonly Day[]): number => some.reduce((total, { km }) => total + km, 0);
  const open = days.reduce((total, { planned }) => total + planned.km, 0);
  const over = sum(days) - (most - Math.max(0, nowKm - open));
  if (over <= 0) return days;
  const gives = ({ planned, why, km }: Day): boolean => km > 0 && (why !== null || !planned.holds.includes('hard'));
  const share = Math.max(0, 1 - over / Math.max(0.1, sum(days.filter(gives))));
  return days.map((day) => (gives(day) ? easyRun(day, share * day.km, day.why ?? 'shorter') : day));
};

const notes: Readonly<Record<Why, string>> = {
  closed: 'Nothing today, as you asked.',
  swapped: 'No running today: keep the effort as easy as a run would be, and stop if anything hurts.',
  easier: 'Easy in place of hard: stay in {zone} and let the legs come back.',
  shorter: 'Shorter than it was: {distance} at {pace}, and home while it still feels good.',
  spared: 'Left out, so that the running has room.',
};
