import type { DaySlot } from '../../../domain/plan/blueprint';
import { runWalkLadder } from '../../../domain/plan/drawing/run-walk-ladder';
import type { Brief } from '../brief';
import { sentences, turnOf } from './facts';

/** How to run and walk, and what has changed since last week; the news is told once a week, on its first day. */
export const runWalkNote = (slot: DaySlot, brief: Brief): string => {
  const { week } = brief;
  const place = week.days.filter(({ role, date }) => role === 'easy' && date < slot.date).length;
  // Steps of three a week, the sessions it has: no line comes twice within three weeks.
  const how = turnOf(week.number <= 4 ? firstLines : laterLines, 3 * week.number + place);
  if (week.phase === 'race')
    return 'Short and light: you have done the work, and your legs should feel it is over too soon.';
  if (week.number === 1 && place === 0)
    return 'Walk briskly, then run so slowly that you could talk, and walk again before you are tired. Stopping early is the skill here.';
  if (place > 0) return how;
  if (week.recovery) return sentences(turnOf(recoveries, week.number), how);
  return sentences(newsOf(brief), how);
};

const newsOf = ({ week, blueprint }: Brief): string => {
  const before = blueprint.weeks[week.number - 2];
  if (before?.recovery === true) return turnOf(rested, week.number);
  if (before === undefined || week.volume > before.volume) return turnOf(more, week.number);
  const ladder = runWalkLadder(blueprint.weeks);
  const stretchOf = (number: number): number => ladder[number - 1]?.unbroken ?? 0;
  return turnOf(stretchOf(week.number) > stretchOf(before.number) ? longer : same, week.number);
};

const recoveries = [
  'Less running this week, on purpose.',
  'An easier week: what you have done needs time to become strength.',
] as const;

const rested = [
  'Rested, you take the next step.',
  'After the easy week a step up, and it may feel lighter than it is.',
] as const;

const same = [
  'The same again: let it settle before it grows.',
  'No more than last week; notice how much easier it is.',
  'One more week at this length, so that it becomes yours.',
] as const;

const longer = [
  'As much running as last week, with fewer walks in it.',
  'The runs grow longer and the walks fewer; the minutes of running stay as they were.',
] as const;

const more = [
  'A few minutes more of running than last week, at the same pace.',
  'A little more running again: the pace stays as slow as it was.',
  'A little more running, in steps small enough for your shins and knees to follow.',
] as const;

const firstLines = [
  'Run slower than you want to: if you cannot speak, shorten your steps.',
  'Begin each run as if it were the last of the day; the walks are part of it, not a failure.',
  'Land softly, look ahead, let your shoulders hang. Repeat the week if it felt too hard.',
  'Breathe out fully and the rest comes by itself. Flat ground makes it easier.',
  'Walk as soon as the walk comes, also when you feel you could go on.',
  'Choose a route without hurry in it: a park, a path, a loop that ends at your door.',
  'Small quick steps carry you further than long ones; the last run should look like the first.',
] as const;

const laterLines = [
  'You know the beginning by now: the first minutes are always the stiffest.',
  'If a run feels too easy, good. Keep it so to the end.',
  'Count breaths instead of minutes for a while; it calms the pace.',
  'Talk to someone on the way, or to yourself: whole sentences mean the right speed.',
  'Where it climbs, slow down until it feels flat.',
  'Run with your hands open, as if you carried something that might break.',
  'Tired today? Walk a little longer at the start, and see how the running feels then.',
  'Your legs grow on the days between: rest is a part of the plan.',
] as const;
