import type { GoalWish, RaceOnTheWay } from '../../contract/goal/goal';
import { fastestGoalPaces, slowestGoalPace } from '../../domain/goal/goal-time-bounds';
import { raceMetres } from '../../domain/goal/race-metres';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { FieldFault } from '../outcome';

type RaceWish = Extract<GoalWish, { kind: 'race' }>;

/** With less than a week to go, training can only tire (our rule). Plans reach a year ahead. */
const fewestDays = 7;
const mostDays = 52 * 7;

/**
 * What is wrong with a goal though every field is well formed. Races on the way that `known`, the goal as it was, had
 * already may lie in the past: they were run.
 */
export const goalFaults = (wish: GoalWish, today: IsoDate, known: GoalWish | null = null): readonly FieldFault[] => {
  switch (wish.kind) {
    case 'race':
      return [...dateFaults(wish.date, today), ...aimFaults(wish), ...wayFaults(wish, today, known)];
    case 'fitness':
      return [];
    case 'from-zero':
      return wish.date === null ? [] : dateFaults(wish.date, today);
  }
};

/** What is wrong with the day of a race that a plan leads up to. */
export const dateFaults = (date: IsoDate, today: IsoDate): readonly FieldFault[] => {
  const fault = (detail: string) => [{ pointer: '/date', detail }];
  if (date <= today) return fault('The race day has to lie ahead.');
  if (date < addDays(today, fewestDays))
    return fault('The race is less than a week away: there is nothing left to train. Rest well, and enjoy it.');
  if (date > addDays(today, mostDays)) return fault('A plan reaches at most 52 weeks ahead. Choose a nearer race.');
  return [];
};

const aimFaults = ({ aim, distance }: RaceWish): readonly FieldFault[] => {
  if (aim.kind === 'finish') return [];
  const fault = (detail: string) => [{ pointer: '/aim/time', detail }];
  const pace = (aim.time / raceMetres[distance]) * 1000;
  if (pace < fastestGoalPaces[distance]) return fault('Nobody has run this distance that fast. Check the time.');
  if (pace > slowestGoalPace) return fault('This is slower than a walk. Choose a faster time, or to finish.');
  return [];
};

const wayFaults = ({ date, races }: RaceWish, today: IsoDate, known: GoalWish | null): readonly FieldFault[] => {
  const run = new Set((known?.kind === 'race' ? known.races : []).map((race) => race.date));
  return races.flatMap((race, place) => {
    if (race.date <= today && run.has(race.date)) return [];
    const detail = wayFault(race, races.slice(0, place), { date, today });
    return detail === null ? [] : [{ pointer: `/races/${place}/date`, detail }];
  });
};

const wayFault = (
  race: RaceOnTheWay,
  earlier: readonly RaceOnTheWay[],
  { date, today }: Readonly<{ date: IsoDate; today: IsoDate }>,
): string | null => {
  if (race.date <= today) return 'The race day has to lie ahead.';
  if (race.date >= date) return 'A race on the way comes before the race you train for.';
  return earlier.some((other) => other.date === race.date) ? 'Another race is on that day already.' : null;
};
