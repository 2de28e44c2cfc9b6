import { addDays, daysBetween, type IsoDate, weekdayOf } from '../../units/calendar';
import type { LivePlan } from '../live-plan';
import { readWords } from '../signals/read-words';

/** Longest time off that is counted day by day. */
const mostDays = 200;

/** Days on which the athlete said they were or will be ill, away or paused, as far as today. */
export const daysOffTold = ({ checkIns, today }: Pick<LivePlan, 'checkIns' | 'today'>): ReadonlySet<IsoDate> =>
  new Set(
    checkIns
      .flatMap((checkIn) =>
        [...checkIn.requests, ...readWords(checkIn).requests].flatMap((request) => {
          switch (request.kind) {
            case 'ill':
              return daysFrom(request.from, request.to ?? checkIn.date);
            case 'pause':
              return daysFrom(request.from, request.to);
            case 'away':
              return daysFrom(request.from, request.to).filter((day) => !request.days.includes(weekdayOf(day)));
            default:
              return [];
          }
        }),
      )
      .filter((day) => day < today),
  );

/** Every day from one to another, both included. */
export const daysFrom = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  Array.from({ length: Math.max(0, Math.min(mostDays, daysBetween(from, to) + 1)) }, (_, day) => addDays(from, day));
