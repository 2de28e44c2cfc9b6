import type { BlueprintWeek, DaySlot } from '../../../domain/plan/blueprint';
import { daysBetween } from '../../../domain/units/calendar';
import type { Brief } from '../brief';

const names = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

/** A count in words, up to the weeks of the longest plan. */
export const inWords = (count: number): string => {
  const ten = tens[Math.floor(count / 10)];
  if (count < names.length || ten === undefined) return names[count] ?? String(count);
  return count % 10 === 0 ? ten : `${ten}-${names[count % 10]}`;
};

/** `one week`, `three weeks`. */
export const weeksInWords = (count: number): string => `${inWords(count)} ${count === 1 ? 'week' : 'weeks'}`;

/** Takes turns through a list; different salts keep two lists from turning together. */
export const turnOf = <Value>(list: readonly [Value, ...Value[]], ...salts: readonly number[]): Value =>
  list[Math.floor(Math.abs(salts.reduce((sum, salt) => sum + salt, 0))) % list.length] ?? list[0];

/** Joins the sentences that are there. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');

/** The slot some days before or after one of this week's, if the plan has it. */
export const slotAt = (slot: DaySlot, days: number, { blueprint, week }: Brief): DaySlot | undefined => {
  const index = 7 * (week.number - 1) + week.days.indexOf(slot) + days;
  return blueprint.weeks[Math.floor(index / 7)]?.days[((index % 7) + 7) % 7];
};

export const weeksToRace = ({ blueprint: { raceDay }, week }: Brief): number | null =>
  raceDay === null ? null : Math.floor(daysBetween(week.monday, raceDay) / 7);

export const isFirstHard = ({ blueprint: { weeks }, week }: Brief): boolean =>
  weeks.find(({ quality, pacedLongRun }) => quality > 0 || pacedLongRun)?.number === week.number;

/** One of the first three weeks of the plan with hard work. */
export const isEarlyHard = ({ blueprint: { weeks }, week }: Brief): boolean =>
  weeks.filter(({ number, quality, race }) => number < week.number && quality > 0 && race === null).length < 3;

/** The one week with more running than every other; where several are as heavy, none of them stands out. */
export const isHeaviest = ({ blueprint: { weeks }, week }: Brief): boolean =>
  weeks.every(({ number, volume }) => number === week.number || volume < week.volume);

/** The longest run of the plan up to and including this week, by more than a little. */
export const isNewLongest = (slot: DaySlot, { blueprint: { weeks }, week, picture }: Brief): boolean => {
  const before = weeks.filter(({ number }) => number < week.number).map(({ longRun }: BlueprintWeek) => longRun);
  return slot.distance > Math.max(picture.recent.longestRun, ...before);
};

/** Longer than every other run of the plan; where several are as long, none of them stands out. */
export const isLongestOfAll = (slot: DaySlot, { blueprint: { weeks }, week }: Brief): boolean =>
  weeks.every(({ number, longRun }) => number === week.number || longRun < slot.distance);

/** A sentence on what surrounds the day, or null on a quiet one. */
export const surroundings = (slot: DaySlot, brief: Brief): string | null => {
  const tomorrow = slotAt(slot, 1, brief);
  const yesterday = slotAt(slot, -1, brief);
  const { number } = brief.week;
  if (yesterday?.role === 'quality') return turnOf(afterHard, number);
  if (yesterday?.role === 'long') return turnOf(afterLong, number);
  if (tomorrow?.role === 'long') return turnOf(beforeLong, number);
  if (tomorrow?.role === 'quality') return turnOf(beforeHard, number);
  if (tomorrow?.role === 'race') return 'Tomorrow you race; today is only for loose legs.';
  if (tomorrow?.role === 'rest' && number % 4 === 2) return 'Tomorrow is free.';
  return null;
};

const afterHard = [
  'Yesterday’s hard work is still in your legs; let it settle.',
  'The gain from yesterday comes now, if you let it.',
  'Expect tired legs after yesterday and do not argue with them.',
  'Hard yesterday, soft today: that is the whole plan in four words.',
  'Yesterday did the work; today only clears up after it.',
] as const;

const afterLong = [
  'The long run was yesterday: shuffle for ten minutes before you judge how you feel.',
  'Stiff from the long run? It goes after two kilometres or it is a sign to cut this short.',
  'Yesterday was long, so nobody is counting today.',
] as const;

const beforeLong = [
  'Tomorrow is the long run, so come home fresh.',
  'Eat well tonight: the long run is tomorrow.',
  'Leave the hills alone, the long run is next.',
  'Lay out what you need for tomorrow’s long run when you are back.',
  'Stop while it is pleasant: the kilometres that count come tomorrow.',
] as const;

const beforeHard = [
  'Save your legs: tomorrow is the day to use them.',
  'Tomorrow asks for more, so give little today.',
  'If you finish this one bored, tomorrow will go well.',
  'Hard work comes tomorrow; come home with an appetite for it.',
  'Rest well after this: tomorrow wants fresh legs.',
] as const;
