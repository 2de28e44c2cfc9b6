import { fastestGoalPaces, slowestGoalPace } from '../../shared/domain/goal/goal-time-bounds';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import { addDays, type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import type { Draft, DraftRace } from './draft';
import { type Fault, fault, timeFaults, when, wholeFaults } from './fault';

/** What keeps the goal from being understood, in the order of its fields. The bounds are those of the contract. */
export const goalFaults = (draft: Draft, today: IsoDate): readonly Fault[] => {
  switch (draft.kind) {
    case 'race':
      return [
        ...when(draft.distance === null, fault('distance', 'choose')),
        ...dateFaults('date', draft.date, today),
        ...when(draft.aim === null, fault('aim', 'choose')),
        ...goalTimeFaults(draft),
        ...draft.races.flatMap((race, place) => wayFaults(race, draft.races.slice(0, place), draft.date, today)),
      ];
    case 'fitness':
      return weeksFaults(draft);
    case 'from-zero':
      return draft.endDate === '' ? weeksFaults(draft) : dateFaults('endDate', draft.endDate, today);
  }
};

const weeksFaults = ({ planWeeks }: Draft): readonly Fault[] =>
  wholeFaults('planWeeks', planWeeks, { low: 4, high: 52, of: 'weeks' });

const dateFaults = (field: string, date: string, today: IsoDate): readonly Fault[] => {
  if (!isIsoDate(date)) return [fault(field, 'date')];
  if (date <= today) return [fault(field, 'past')];
  if (date < addDays(today, 7)) return [fault(field, 'tooSoon')];
  return when(date > addDays(today, 364), fault(field, 'tooFar'));
};

const goalTimeFaults = ({ aim, distance, time }: Draft): readonly Fault[] => {
  if (aim !== 'time' || distance === null) return [];
  return timeFaults('time', time, raceMetres[distance], [fastestGoalPaces[distance], slowestGoalPace]);
};

/** What is wrong with a race on the way; `goalDate` may still be empty. */
export const wayFaults = (
  { id, date }: DraftRace,
  others: readonly DraftRace[],
  goalDate: string,
  today: IsoDate,
): readonly Fault[] => {
  const field = `wayDate-${id}`;
  if (!isIsoDate(date)) return [fault(field, 'date')];
  if (date <= today) return [fault(field, 'past')];
  if (isIsoDate(goalDate) && date >= goalDate) return [fault(field, 'afterGoal')];
  return when(
    others.some((other) => other.date === date),
    fault(field, 'taken'),
  );
};
