import type { GoalWish } from '../contract/goal';
import { raceMetres } from '../domain/goal/race-metres';
import { addDays, type IsoDate } from '../domain/units/calendar';
import type { FieldFault } from './outcome';

/** Seconds per km: faster than the 5,000 m record (2:31), slower than a brisk walk. */
const fastestGoal = 150;
const slowestGoal = 900;

/** With less than a week to go, training can only tire (our rule). Plans reach a year ahead. */
const fewestDays = 7;
const mostDays = 52 * 7;

const dateFaults = (date: IsoDate, today: IsoDate): FieldFault[] => {
  const fault = (detail: string) => [{ pointer: '/date', detail }];
  if (date <= today) return fault('The race day has to lie ahead.');
  if (date < addDays(today, fewestDays))
    return fault('The race is less than a week away: there is nothing left to train. Rest well, and enjoy it.');
  if (date > addDays(today, mostDays)) return fault('A plan reaches at most 52 weeks ahead. Choose a nearer race.');
  return [];
};

const aimFaults = ({ aim, distance }: GoalWish): FieldFault[] => {
  if (aim.kind === 'finish') return [];
  const fault = (detail: string) => [{ pointer: '/aim/time', detail }];
  const pace = (aim.time / raceMetres[distance]) * 1000;
  if (pace < fastestGoal) return fault('Nobody has run this distance that fast. Check the time.');
  if (pace > slowestGoal) return fault('This is slower than a walk. Choose a faster time, or to finish.');
  return [];
};

/** What is wrong with a goal though every field is well formed. */
export const goalFaults = (wish: GoalWish, today: IsoDate): readonly FieldFault[] => [
  ...dateFaults(wish.date, today),
  ...aimFaults(wish),
];
