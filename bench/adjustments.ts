import fc from 'fast-check';
import { replaceHouseSession } from '../shared/coach/house/replace-session';
import type { Replacement, ReplacementOrder } from '../shared/domain/adjustment/replacement';
import { reviewReplacement } from '../shared/domain/adjustment/review-replacement';
import { ordersFrom, randomPlans, replies, someComment } from '../test/builders/adjustments';
import { harderIn } from '../test/checker/harder';
import type { Line } from './line';

const runs = 5_000;
const seed = 20_261_121;

/** What became of one reply: refused, accepted, or accepted although harder, which must never be. */
type Verdict = 'refused' | 'accepted' | 'harder';

const verdictOn = (order: ReplacementOrder, reply: Replacement): Verdict => {
  const reviewed = reviewReplacement(order, reply);
  if (reviewed.status === 'refused') return 'refused';
  return harderIn(order.session, reviewed.session).length > 0 ? 'harder' : 'accepted';
};

const counts = (name: string, verdicts: readonly Verdict[]): Line[] => [
  { name: `${name}-replies`, value: verdicts.length, unit: 'replies' },
  { name: `${name}-accepted`, value: verdicts.filter((verdict) => verdict !== 'refused').length, unit: 'replies' },
  {
    name: `${name}-harder`,
    value: verdicts.filter((verdict) => verdict === 'harder').length,
    unit: 'replies',
    budget: 0,
  },
];

/** Random sessions for random reasons, answered by the house coach, asked again, and by a coach who means ill. */
export const adjustments = (): Line[] => {
  const orders = ordersFrom(randomPlans(250, seed));
  const house: Verdict[] = [];
  const again: Verdict[] = [];
  const hostile: Verdict[] = [];
  let rests = 0;

  const cases = fc.sample(
    orders.chain((order) => fc.tuple(fc.constant(order), replies(order), replies(order), someComment)),
    { seed, numRuns: runs },
  );
  for (const [order, reply, other, comment] of cases) {
    const first = replaceHouseSession(order);
    if (first.workout === null) rests += 1;
    house.push(verdictOn(order, first));
    const second = { ...order, declined: { replacement: first, comment } };
    again.push(verdictOn(second, replaceHouseSession(second)));
    hostile.push(verdictOn(order, reply), verdictOn(order, other));
  }

  return [
    ...counts('house', house),
    {
      name: 'house-refused',
      value: house.filter((verdict) => verdict === 'refused').length,
      unit: 'replies',
      budget: 0,
    },
    { name: 'house-rest', value: (100 * rests) / runs, unit: '%' },
    ...counts('say-more', again),
    {
      name: 'say-more-refused',
      value: again.filter((verdict) => verdict === 'refused').length,
      unit: 'replies',
      budget: 0,
    },
    ...counts('hostile', hostile),
  ];
};
