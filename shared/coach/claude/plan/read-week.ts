import type { DaySlot } from '../../../domain/plan/blueprint';
import type { DraftDay, DraftWeek } from '../../../domain/plan/plan';
import { weekdayNames } from '../../../domain/units/weekday-names';
import { hasFigure } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import type { ReplyWeek } from './plan-reply';
import { type DayReading, isRunDay, readDay } from './read-day';

const mostFocus = 140;

/** Reads a week of a reply into its frame: the dates are the frame's, and each of its days is filled once. */
export const readWeek = ({ n, f, d }: ReplyWeek, reading: DayReading): DraftWeek | Readonly<{ fault: string }> => {
  const focus = f.trim();

  // All of it is read even after a fault, so that notes keep their turns in the weeks that follow.
  const read = d.map((text) => readDay(text, reading));
  const unfit = focusFault(focus, reading.isLeak);
  if (unfit !== null) return { fault: `The focus cannot stand: ${unfit}.` };
  const faulty = read.find((day) => 'fault' in day);
  if (faulty !== undefined) return faulty;
  const days = read.filter((day) => 'date' in day);
  const fault = daysFault(days, reading.brief.week.days);
  return fault === null ? { number: n, focus, days } : { fault };
};

/** What is wrong with the focus of a week, or null. */
export const focusFault = (focus: string, isLeak: (prose: string) => boolean): string | null =>
  proseFault(focus, { longest: mostFocus, isLeak }) ?? (hasFigure(focus) ? 'it holds figures' : null);

/** Each day holds what its frame has for it: one run or none, strength work or none, a race where there is one. */
const daysFault = (days: readonly DraftDay[], slots: readonly DaySlot[]): string | null => {
  for (const slot of slots) {
    const name = weekdayNames[slot.weekday];
    const kinds = days.filter(({ date }) => date === slot.date).map(({ workout }) => workout.kind);
    const strength = kinds.filter((kind) => kind === 'strength').length;
    const runs = kinds.length - strength;
    if (slot.role === 'race' && !(runs === 1 && kinds.includes('race')))
      return `${name} holds the race and no other run.`;
    if (slot.role !== 'race' && kinds.includes('race')) return `${name} holds no race.`;
    if (isRunDay(slot) && runs !== 1) return `${name} holds ${runs} runs; it asks for one.`;
    if (!isRunDay(slot) && runs > 0) return `${name} holds no run.`;
    if (strength !== (slot.strength ? 1 : 0))
      return slot.strength ? `${name} asks for one strength session.` : `${name} holds no strength work.`;
  }
  return null;
};
