import type { DaySlot } from '../../../domain/plan/blueprint';
import { expandWorkout } from '../../../domain/session/expand-workout';
import type { Brief } from '../brief';
import { secondLongDay } from '../long-days';
import type { LongFlavour, LongRun } from '../long-run';
import { isLongestOfAll, isNewLongest, sentences, turnOf, weeksInWords, weeksToRace } from './facts';
import { fuelNote } from './fuel-notes';

export const longNote = ({ flavour, workout }: LongRun, slot: DaySlot, brief: Brief): string => {
  const { duration } = expandWorkout(workout, brief.context);
  return flavour === 'plain' || flavour === 'hike'
    ? sentences(
        milestone(slot, brief),
        flavour === 'hike' ? turnOf(hikes, brief.week.number) : how(slot, brief),
        beforeSecond(slot, brief),
        fuelNote(slot, duration, brief),
      )
    : sentences(paced(flavour), milestone(slot, brief), fuelNote(slot, duration, brief));
};

const milestone = (slot: DaySlot, brief: Brief): string | null => {
  const weeks = weeksToRace(brief);
  if (brief.week.recovery) return 'A shorter long run, as befits a recovery week.';
  if (isLongestOfAll(slot, brief) && isNewLongest(slot, brief)) {
    return weeks === null || weeks < 1
      ? 'The longest run of the plan.'
      : `The longest run of the plan, ${weeksInWords(weeks)} before the race.`;
  }
  if (isNewLongest(slot, brief)) return turnOf(newLongest, brief.week.number);
  if (brief.week.phase === 'taper')
    return brief.blueprint.weeks[brief.week.number]?.phase === 'taper'
      ? 'Shorter than the long runs behind you, and so it goes on until the race.'
      : 'The last run that counts as long, and easier than the ones behind you.';
  return null;
};

const newLongest = [
  'The longest you have run for some time: {distance}.',
  'New ground today: {distance}, a small step beyond your last long run.',
  'A little further than before, which is how long runs grow safely.',
] as const;

const how = ({ distance }: DaySlot, { week, picture }: Brief): string => {
  const usual = picture.goal.kind === 'race' ? ([...usualHow, patience] as const) : usualHow;
  const lines = picture.experience === 'novice' ? noviceHow : week.phase === 'base' ? baseHow : usual;
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
  'Think tall in the last third, when form goes first: hips high, short quick steps.',
] as const;
const patience = 'Keep the effort in {zone} and practise the patience your {goal} will ask for.';

const hikes = [
  'Time on your feet counts today, {duration} of it: run easily, hike briskly when the walk comes, and start again before you want to.',
  'The hikes are training too: lean in, short strong steps, hands on your thighs if it is steep. {duration} in all.',
  'Run and hike in turn as you will in the race, so that walking becomes a plan and not a defeat. {duration} on your feet.',
] as const;

/** Tomorrow’s run counts for today’s: both are one piece of work. */
const beforeSecond = (slot: DaySlot, brief: Brief): string | null => {
  const second = secondLongDay(brief);
  if (second === null) return null;
  return second.date > slot.date
    ? 'Finish with something left: tomorrow you run long again.'
    : 'Yesterday is still in your legs, and that is the point of today.';
};

const paced = (flavour: Exclude<LongFlavour, 'plain' | 'hike'>): string => {
  switch (flavour) {
    case 'steady-finish':
      return 'Easy until the last part, then lift to {pace} and hold it home. Running briskly on tired legs is what the second half of your {goal} comes down to.';
    case 'race-finish':
      return 'After the easy part settle into race effort, {pace}, and let it become dull. You are learning what your {goal} feels like when the legs are no longer fresh.';
    case 'race-blocks':
      return 'Race effort in pieces inside a long run: {pace} for each, one easy kilometre between. Eat and drink in the breaks as you will on the day.';
  }
};
