import type { DaySlot } from '../../../domain/plan/blueprint';
import { fuelling } from '../../../domain/session/fuelling';
import { type Seconds, seconds } from '../../../domain/units/quantity';
import type { Brief } from '../brief';
import { isUltra } from '../long-days';
import { turnOf } from './facts';

/** Grams an hour that the first practice takes in, and what each further one adds: stomachs learn slowly. */
const firstPractice = 30;
const furtherPractice = 5;
/** More than 60 g an hour takes mixed sugars and a trained stomach; we stay below the 90 that studies reach. */
const mostInUltra = 75;
const mostElse = 60;
/** From this long run on eating is practised for a race; shorter ones go without. */
const practisedFrom = 90 * 60;

/**
 * What to eat and drink on a run of some length: for a race of two hours and more a practice that grows towards the
 * hourly carbohydrate of race day, else only what the day needs.
 */
export const fuelNote = (slot: DaySlot, duration: Seconds, brief: Brief): string | null => {
  const { picture, week } = brief;
  const fuel = fuelling(duration);
  if (fuel === null) return null;
  const isLongRace = picture.goal.kind === 'race' && longRaces.includes(picture.goal.distance);
  if (isLongRace && duration >= practisedFrom) return practice(slot, duration, brief);
  if (duration < 100 * 60) return week.number % 2 === 0 ? 'Take water if it is warm.' : null;
  return 'Carry something to drink and a gel in case.';
};

const longRaces: readonly string[] = ['half', 'marathon', '50K', '100K'];

const practice = (slot: DaySlot, duration: Seconds, brief: Brief): string => {
  const most = Math.min(fuelling(duration)?.most ?? firstPractice, isUltra(brief) ? mostInUltra : mostElse);
  const grams = Math.min(most, firstPractice + furtherPractice * practisedBefore(brief));
  if (isRehearsal(brief) && grams >= 45)
    return `Rehearse race morning and race food: your own breakfast, then ${grams} g of carbohydrate an hour from the first half hour on, and nothing you have not tried.`;
  return `${turnOf(practices, brief.week.number, slot.distance / 1000).replace('{grams}', String(grams))}`;
};

/** Weeks before this one whose long run was long enough to practise on. */
const practisedBefore = ({ blueprint: { weeks }, week, context }: Brief): number =>
  weeks.filter(({ number, longRun }) => number < week.number && secondsOf(longRun, context.threshold) >= practisedFrom)
    .length;

/** A long run goes at 83 % of threshold speed. */
const secondsOf = (metres: number, threshold: number): Seconds => seconds((metres / 1000) * (threshold / 0.83));

const isRehearsal = ({ week }: Brief): boolean => week.phase === 'sharpen' || week.phase === 'taper';

const practices = [
  'Practise eating: {grams} g of carbohydrate an hour, a little every twenty minutes from early on.',
  'Drink and eat what you will have on race day, {grams} g of carbohydrate an hour, so that your stomach learns too.',
  'Have breakfast as you will before the race, and take {grams} g of carbohydrate an hour on the way.',
  'Eat before you are hungry: {grams} g of carbohydrate an hour. If your stomach objects, take less, more often.',
] as const;
