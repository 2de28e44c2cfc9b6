import type { BlueprintWeek, DaySlot } from '../../domain/plan/blueprint';
import type { Brief } from './brief';

export const isUltra = ({ picture: { goal } }: Pick<Brief, 'picture'>): boolean =>
  goal.kind === 'race' && (goal.distance === '50K' || goal.distance === '100K');

/** A second day counts as long from this share of the long run on; where a hundred minutes end it, it may be less. */
const leastOfLong = 0.45;
const moreThanOthers = 1.3;

/** The easy day beside an ultra’s long run that is long as well, or null in a week without one. */
export const secondLongDay = (brief: Pick<Brief, 'picture' | 'week'>): DaySlot | null => {
  const { week } = brief;
  const long = week.days.findIndex(({ role }) => role === 'long');
  if (!isUltra(brief) || long < 0 || week.recovery || (week.phase !== 'build' && week.phase !== 'sharpen')) return null;
  return [week.days[long + 1], week.days[long - 1]].find((slot) => isLong(slot, week)) ?? null;
};

const isLong = (slot: DaySlot | undefined, { days, longRun }: BlueprintWeek): slot is DaySlot => {
  if (slot?.role !== 'easy') return false;
  const others = days.filter((day) => day.role === 'easy' && day !== slot).map(({ distance }) => distance);
  return slot.distance >= leastOfLong * longRun || slot.distance >= moreThanOthers * Math.max(1, ...others);
};
