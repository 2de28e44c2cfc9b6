import type { DaySlot } from '../../../domain/plan/blueprint';
import type { Brief } from '../brief';
import type { LongFlavour, LongRun } from '../long-run';
import { isLongestOfAll, isNewLongest, sentences, turnOf, weeksInWords, weeksToRace } from './facts';

export const longNote = ({ flavour }: LongRun, slot: DaySlot, brief: Brief): string =>
  flavour === 'plain'
    ? sentences(milestone(slot, brief), how(slot, brief), fuel(slot, brief))
    : sentences(paced(flavour), milestone(slot, brief));

const milestone = (slot: DaySlot, brief: Brief): string | null => {
  const weeks = weeksToRace(brief);
  if (brief.week.recovery) return 'A shorter long run, as befits a recovery week.';
  if (isLongestOfAll(slot, brief) && isNewLongest(slot, brief)) {
    return weeks === null || weeks < 1
      ? 'The longest run of the plan.'
      : `The longest run of the plan, ${weeksInWords(weeks)} before the race.`;
  }
  if (isNewLongest(slot, brief)) return turnOf(newLongest, brief.week.number);
  if (brief.week.phase === 'taper') return 'The last run that counts as long, and easier than the ones behind you.';
  return null;
};

const newLongest = [
  'The longest you have run for some time: {distance}.',
  'New ground today: {distance}, a small step beyond your last long run.',
  'A little further than before, which is how long runs grow safely.',
] as const;

const how = ({ distance }: DaySlot, { week, picture }: Brief): string => {
  const lines = picture.experience === 'novice' ? noviceHow : week.phase === 'base' ? baseHow : usualHow;
  return turnOf(lines, week.number, distance / 1000);
};

const noviceHow = [
  'Begin slower than feels right; a minute of walking every two kilometres is no weakness.',
  'Finish is the only goal. If {pace} feels hard, it is too hard today.',
  'Cut it in three in your mind: slow, steady, proud.',
] as const;

const baseHow = [
  'All of it at {pace}: the engine grows from minutes, not from speed.',
  'Stay in {zone} from the first step to the last, and pick a route that lets you.',
  'Go by talk test rather than watch; whole sentences to the end.',
] as const;

const usualHow = [
  'Hold {pace} and resist the group or the hill that wants you faster.',
  'Run the second half as evenly as the first; if you must choose, start slower.',
  'Keep the effort in {zone} and practise the patience your {goal} will ask for.',
  'Think tall in the last third, when form goes first: hips high, short quick steps.',
] as const;

const fuel = (slot: DaySlot, { picture, week, context }: Brief): string | null => {
  const minutes = (slot.distance / 1000) * (context.threshold / 0.83 / 60);
  if (minutes < 75) return null;
  if (minutes < 100) return week.number % 2 === 0 ? 'Take water if it is warm.' : null;
  const isLongRace = picture.goal.kind === 'race' && ['marathon', '50K', '100K'].includes(picture.goal.distance);
  return isLongRace ? turnOf(raceFuel, week.number) : 'Carry something to drink and a gel in case.';
};

const raceFuel = [
  'Practise eating: something every half hour, from early on.',
  'Drink and eat what you will have on race day, so that your stomach learns too.',
  'Have breakfast as you will before the race and take the same gels.',
] as const;

const paced = (flavour: Exclude<LongFlavour, 'plain'>): string => {
  switch (flavour) {
    case 'steady-finish':
      return 'Easy until the last part, then lift to {pace} and hold it home. Running briskly on tired legs is what the second half of your {goal} comes down to.';
    case 'race-finish':
      return 'After the easy part settle into race effort, {pace}, and let it become dull. You are learning what your {goal} feels like when the legs are no longer fresh.';
    case 'race-blocks':
      return 'Race effort in pieces inside a long run: {pace} for each, one easy kilometre between. Eat and drink in the breaks as you will on the day.';
  }
};
