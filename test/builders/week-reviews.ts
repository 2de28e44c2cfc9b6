import fc from 'fast-check';
import { housePlan } from '../../shared/coach/house/house-plan';
import type { CheckIn } from '../../shared/domain/check-in/check-in';
import type { WeekReviewOrder } from '../../shared/domain/check-in/week-review';
import { metres } from '../../shared/domain/units/quantity';
import { anAthlete } from './an-athlete';

const picture = anAthlete();
const drawn = housePlan(picture);
if (drawn.status === 'refused') throw new RangeError('No plan is safe.');
const { weeks } = drawn;

type Status = WeekReviewOrder['sessions'][number]['status'];

export const aCheckIn = (wish: Partial<CheckIn> = {}): CheckIn => ({
  week: 6,
  date: '2027-02-14' as CheckIn['date'],
  effort: 6,
  fatigue: 5,
  niggles: [],
  words: '',
  requests: [],
  volume: null,
  ...wish,
});

/** A look back on a week of a 10K plan; sessions beyond the statuses given were done. */
export const aWeekReviewOrder = (
  number: number,
  statuses: readonly Status[] = [],
  wish: Partial<WeekReviewOrder> = {},
): WeekReviewOrder => {
  const week = weeks[number - 1];
  if (week === undefined) throw new RangeError(`The plan has no week ${number}`);
  const sessions = week.sessions.map((session, index) => ({ session, status: statuses[index] ?? ('done' as const) }));
  const sumOf = (wanted: readonly Status[]): number =>
    sessions.filter(({ status }) => wanted.includes(status)).reduce((sum, { session }) => sum + session.distance, 0);
  return {
    picture,
    week,
    sessions,
    planned: metres(sumOf(['done', 'partly', 'missed'])),
    run: metres(sumOf(['done']) + sumOf(['partly']) / 2),
    checkIn: aCheckIn({ week: number }),
    reasons: [],
    next: weeks[number] ?? null,
    ...wish,
  };
};

export const weekReviewOrders: fc.Arbitrary<WeekReviewOrder> = fc
  .record({
    number: fc.integer({ min: 1, max: weeks.length }),
    statuses: fc.array(fc.constantFrom<Status>('done', 'done', 'partly', 'missed', 'open'), {
      minLength: 5,
      maxLength: 5,
    }),
    effort: fc.integer({ min: 1, max: 10 }),
    fatigue: fc.integer({ min: 1, max: 10 }),
    isTold: fc.boolean(),
    drift: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  })
  .map(({ number, statuses, effort, fatigue, isTold, drift }) => {
    const order = aWeekReviewOrder(number, statuses);
    const checkIn = isTold ? aCheckIn({ week: number, effort, fatigue }) : null;
    return { ...order, checkIn, run: metres(Math.round(order.run * drift)) };
  });
