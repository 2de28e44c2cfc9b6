import { addDays } from '../../domain/units/calendar';
import { type Refused, refused } from '../outcome';
import { heldBack } from '../plan/on-hold';
import { outdatedBecause } from './outdated-because';
import { isBegun, standingWorkout } from './standing-workout';
import type { StrengthAtHand } from './strength-at-hand';
import { strengthStatus } from './strength-status';

/** How many days ahead a workout may be written: further off, nobody knows how the athlete will be. */
const daysAhead = 7;

const over = refused('conflict', 'The day of this session is over. Move it to a coming day to have a workout written.');
const early = refused('conflict', 'A workout is written from a week before its day on. Come back then.');
const logged = refused('conflict', 'This session has been logged. Take the log back first.');
const begun = refused('conflict', 'You have begun this workout. Log what you did of it; the next one builds on it.');
const inWriting = refused('conflict', 'The workout is being written. It will be here in a moment.');
const onceADay = refused('conflict', 'There is one new workout a day, and this is it. Ask for another one tomorrow.');

/** Why no workout, or no other one, can be asked for now; null where it can. */
export const whyNotAskable = (hand: StrengthAtHand, now: Date): Refused | null => {
  const { head, order, today, isLogged, record, log } = hand;
  const held = heldBack(head);
  if (held !== null) return held;
  if (order.date < today) return over;
  if (order.date > addDays(today, daysAhead)) return early;
  if (isLogged) return logged;
  if (isBegun(log)) return begun;
  if (strengthStatus(record, now) === 'writing') return inWriting;
  // A workout that is no longer right is not held against anyone.
  return standingWorkout(record, log)?.on === today && outdatedBecause(hand).length === 0 ? onceADay : null;
};
