import type { FitnessReply } from '../../shared/contract/fitness';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import type { DayScale } from './time-scale';

/** A race, or days of illness. */
export type LoadEvent = FitnessReply['load']['events'][number];

/** Those of these days. */
export const eventsIn = (events: readonly LoadEvent[], first: IsoDate, last: IsoDate): readonly LoadEvent[] =>
  events.filter(({ from, to }) => from <= last && to >= first);

/** Where a race stands, or how far an illness reaches, in px; `hasName`: whether there is room to name it. */
export type EventPlace = Readonly<{ event: LoadEvent; from: number; to: number; hasName: boolean }>;

/** Each name wants so much room before it, in px. */
const nameRoom = 64;

/**
 * Days are half a day wide to either side, so that one day of illness can be seen. What is cut off ends at the edge.
 */
export const eventPlaces = (
  events: readonly LoadEvent[],
  { first, last, x, today }: Readonly<{ first: IsoDate; last: IsoDate; x: DayScale; today: IsoDate }>,
): readonly EventPlace[] => {
  const halfDay = (x(addDays(first, 1)) - x(first)) / 2;
  // The latest are named first; today has its own word.
  const named: number[] = [x(today)];
  return eventsIn(events, first, last)
    .toReversed()
    .map((event): EventPlace => {
      const race = event.kind === 'race';
      const from = race ? x(event.from) : Math.max(x(first), x(event.from) - halfDay);
      const to = race ? from : Math.min(x(last), x(event.to) + halfDay);
      const hasName = to - x(first) > nameRoom / 2 && named.every((place) => Math.abs(place - to) >= nameRoom);
      if (hasName) named.push(to);
      return { event, from, to, hasName };
    })
    .toReversed();
};
