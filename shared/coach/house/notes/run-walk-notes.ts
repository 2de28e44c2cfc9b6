import type { BlueprintWeek, DaySlot } from '../../../domain/plan/blueprint';
import type { Brief } from '../brief';
import { sentences, turnOf } from './facts';

/** How to run and walk, and what has changed since last week; the news is told once a week, on its first day. */
export const runWalkNote = (slot: DaySlot, { week, blueprint }: Brief): string => {
  const place = week.days.filter(({ role, date }) => role === 'easy' && date < slot.date).length;
  // Steps of three a week, the sessions it has: no line comes twice within three weeks.
  const how = turnOf(week.number <= 4 ? firstLines : laterLines, 3 * week.number + place);
  if (week.phase === 'race')
    return 'Short and light: you have done the work, and your legs should feel it is over too soon.';
  if (week.number === 1 && place === 0)
    return 'Walk briskly, then run so slowly that you could talk, and walk again before you are tired. Stopping early is the skill here.';
  if (place > 0) return how;
  if (week.recovery) return sentences(turnOf(recoveries, week.number), how);
  return sentences(newsSince(blueprint.weeks[week.number - 2], week), how);
};

const newsSince = (before: BlueprintWeek | undefined, week: BlueprintWeek): string => {
  if (before?.recovery === true) return turnOf(rested, week.number);
  return before !== undefined && week.volume <= before.volume ? turnOf(same, week.number) : turnOf(more, week.number);
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

const more = [
  'A little more running than last week, a little less walking.',
  'A little more running again: the pace stays slow, the walks do their part.',
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
  'Count breaths instead of minutes for one of the runs; it calms the pace.',
  'Talk to someone on the way, or to yourself: whole sentences mean the right speed.',
  'Where it climbs, slow down until it feels flat.',
  'Run with your hands open, as if you carried something that might break.',
  'Tired today? Walk the first of the runs, and see how the next one feels.',
  'Leave a day between this one and the next: your legs grow on it.',
] as const;
