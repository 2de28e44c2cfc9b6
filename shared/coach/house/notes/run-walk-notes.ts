import type { BlueprintWeek, DaySlot } from '../../../domain/plan/blueprint';
import { dayIndex } from '../../../domain/units/calendar';
import type { Brief } from '../brief';
import { sentences, turnOf } from './facts';

/** How to run and walk, and what has changed since last week. */
export const runWalkNote = (slot: DaySlot, { week, blueprint }: Brief): string => {
  if (week.phase === 'race')
    return 'Short and light: you have done the work, and your legs should feel it is over too soon.';
  if (week.recovery)
    return sentences('Less running this week, on purpose.', turnOf(easyLines, week.number, dayIndex(slot.date)));
  if (week.number === 1)
    return 'Walk briskly, then run so slowly that you could talk, and walk again before you are tired. Stopping early is the skill here.';
  const before = blueprint.weeks[week.number - 2];
  return sentences(newsSince(before, week), turnOf(easyLines, week.number, dayIndex(slot.date)));
};

const newsSince = (before: BlueprintWeek | undefined, week: BlueprintWeek): string => {
  if (before?.recovery === true) return 'Rested, you take the next step.';
  return before !== undefined && week.volume <= before.volume
    ? 'The same again: let it settle before it grows.'
    : 'A little more running than last week, a little less walking.';
};

const easyLines = [
  'Run slower than you want to: if you cannot speak, shorten your steps.',
  'Begin each run as if it were the last of the day; the walks are part of it, not a failure.',
  'Land softly, look ahead, let your shoulders hang. Repeat the week if it felt too hard.',
  'Breathe out fully and the rest comes by itself. Flat ground makes it easier.',
] as const;
