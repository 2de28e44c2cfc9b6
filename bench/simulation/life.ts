import type { Dice } from './dice';
import { parameters } from './parameters';

/** Something that comes between a runner and the plan; days count from the first of the plan, both included. */
export type LifeEvent = Readonly<{
  kind: 'ill' | 'busy' | 'travel' | 'holiday';
  from: number;
  to: number;
  /** Of an illness. */
  belowNeck: boolean;
  /** Days of it, counted from its first, on which there is time to run. */
  runDays: readonly number[];
  /** The coach hears of it before it begins. */
  told: boolean;
}>;

/** What life does in a season of this many days: the same whatever plan is followed. */
export const lifeOf = (roll: Dice, days: number): readonly LifeEvent[] => {
  const { life } = parameters;
  const begins = (kind: string, perYear: number, day: number): boolean =>
    roll.even(`${kind}-begins`, day) < perYear / 365;
  const events: LifeEvent[] = [];
  let free = 0;

  for (let day = 0; day < days; day += 1) {
    if (day < free) continue;
    const event = eventOn(roll, day, (kind, perYear) => begins(kind, perYear, day));
    if (event === null) continue;
    events.push(event);
    free = event.to + 3;
  }
  return events;

  function eventOn(of: Dice, day: number, has: (kind: string, perYear: number) => boolean): LifeEvent | null {
    if (has('illness', life.illnessesPerYear)) {
      const lasts = of.whole(life.illnessDays.low, life.illnessDays.high, 'illness-days', day);
      const belowNeck = of.even('below-neck', day) < life.belowNeck;
      return { kind: 'ill', from: day, to: day + lasts - 1, belowNeck, runDays: [], told: false };
    }
    const told = of.even('told', day) < life.tellsBefore;
    if (has('busy', life.busyPerYear)) return away('busy', day, 7, [1, 5], told);
    if (has('travel', life.travelPerYear)) return away('travel', day, of.whole(3, 6, 'travel-days', day), [1, 3], told);
    if (has('holiday', life.holidaysPerYear))
      return away('holiday', day, of.whole(7, 12, 'holiday-days', day), [2, 5, 8], told);
    return null;
  }
};

const away = (
  kind: 'busy' | 'travel' | 'holiday',
  from: number,
  days: number,
  runDays: readonly number[],
  told: boolean,
): LifeEvent => ({ kind, from, to: from + days - 1, belowNeck: false, runDays, told });

export const eventOn = (life: readonly LifeEvent[], day: number): LifeEvent | undefined =>
  life.find(({ from, to }) => from <= day && day <= to);
export const isStressed = (event: LifeEvent | undefined): boolean => event?.kind === 'busy' || event?.kind === 'travel';
