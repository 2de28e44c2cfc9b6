import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replaceHouseSession } from '../../../shared/coach/house/replace-session';
import { reviewReplacement } from '../../../shared/domain/adjustment/review-replacement';
import { isHardSession } from '../../../shared/domain/session/is-hard-session';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import { ordersFrom, randomPlans, replies, someComment } from '../../builders/adjustments';
import { harderIn } from '../../checker/harder';

const plans = randomPlans(60, 2_611);
const orders = ordersFrom(plans);
const numRuns = 400;

describe('replacements of random sessions for random reasons', () => {
  it('always finds something that the review accepts and that is no harder in any figure', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const reviewed = reviewReplacement(order, replaceHouseSession(order));

        expect(reviewed.status === 'accepted' ? [] : reviewed.objections).toEqual([]);
        if (reviewed.status === 'accepted') expect(harderIn(order.session, reviewed.session)).toEqual([]);
      }),
      { numRuns, seed: 1 },
    );
  });

  it('finds a second one that differs, unless rest is all there is', () => {
    fc.assert(
      fc.property(orders, someComment, (order, comment) => {
        const first = replaceHouseSession(order);
        const again = { ...order, declined: { replacement: first, comment } };
        const second = replaceHouseSession(again);
        const reviewed = reviewReplacement(again, second);

        expect(reviewed.status).toBe('accepted');
        if (first.workout !== null && second.workout !== null)
          expect(printWorkout(second.workout)).not.toBe(printWorkout(first.workout));
        if (reviewed.status === 'accepted') expect(harderIn(order.session, reviewed.session)).toEqual([]);
      }),
      { numRuns, seed: 2 },
    );
  });

  it('accepts nothing harder from anybody', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        orders.chain((order) => fc.tuple(fc.constant(order), replies(order))),
        ([order, reply]) => {
          const reviewed = reviewReplacement(order, reply);
          if (reviewed.status === 'refused') return;
          accepted += 1;

          expect(harderIn(order.session, reviewed.session)).toEqual([]);
          if (reviewed.session !== null && isHardSession(reviewed.session))
            expect(isHardSession(order.session)).toBe(true);
        },
      ),
      { numRuns: 1_500, seed: 3 },
    );

    expect(accepted).toBeGreaterThan(100);
  });

  it('changes one session of one week and its sums, and nothing else', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const reviewed = reviewReplacement(order, replaceHouseSession(order));
        if (reviewed.status === 'refused') return;
        const before = order.weeks.find(({ number }) => number === reviewed.week.number);
        const { sessions, volume, duration, load, zoneTimes, ...rest } = reviewed.week;
        const {
          sessions: were,
          volume: _,
          duration: __,
          load: ___,
          zoneTimes: ____,
          ...same
        } = before ?? reviewed.week;

        expect(rest).toEqual(same);
        expect(sessions.filter(({ id }) => id !== order.session.id)).toEqual(
          were.filter(({ id }) => id !== order.session.id),
        );
        expect(duration).toBe(sessions.reduce((sum, session) => sum + session.duration, 0));
        expect(load).toBe(sessions.reduce((sum, session) => sum + session.load, 0));
        // What is run in place of a race counts as training; the race did not.
        if (order.session.kind !== 'race') expect(volume).toBeLessThanOrEqual(before?.volume ?? 0);
        expect(zoneTimes[4]).toBe(sessions.reduce((sum, session) => sum + session.zoneTimes[4], 0));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
