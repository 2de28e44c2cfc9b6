import type { Goal } from '../../goal/goal';
import { raceName } from '../../goal/goal-name';
import type { Weekday } from '../../units/calendar';
import { capitalised } from '../../units/capitalised';
import { weekdayNames } from '../../units/weekday-names';
import type { OfferChange } from './offer';

/** An offer in words: what to change, all in one sentence. */
export const offerSentence = (changes: readonly OfferChange[], goal: Goal): string =>
  `${capitalised(listed(changes.map((change) => clause(change, goal))))}.`;

const clause = (change: OfferChange, goal: Goal): string => {
  switch (change.kind) {
    case 'later':
      return hasDate(goal)
        ? `choose a race at least ${counted(change.weeks, 'week')} later`
        : `take ${counted(change.weeks, 'week')} more`;
    case 'minutes':
      return `give ${dayNames(change.days)} at least ${change.minutes} minutes`;
    case 'open-minutes':
      return 'give your running days all the minutes that their runs take';
    case 'days':
      return `run on ${dayNames(change.days)} too`;
    case 'drop-races':
      return 'leave out the races on the way';
    case 'free-dates':
      return 'free the days you keep clear';
    case 'lift-ceiling':
      return 'lift the ceiling for your weeks';
    case 'shorter-race':
      return `train for a ${raceName(change.distance)} first`;
    case 'from-zero':
      if (goal.kind === 'from-zero')
        return `take ${counted(change.weeks, 'week')} of run and walk in turn, without the race`;
      return 'begin from zero, with run and walk in turn, and come back to this goal at 30 minutes without a break';
    case 'no-race':
      return `take a plan of ${change.weeks} weeks without a race, and ask again from there`;
  }
};

const hasDate = (goal: Goal): boolean => goal.kind === 'race' || (goal.kind === 'from-zero' && goal.date !== null);

const dayNames = (days: readonly Weekday[]): string =>
  days.length > 2 ? 'your running days' : days.map((day) => `${weekdayNames[day]}s`).join(' and ');

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

const listed = (clauses: readonly string[]): string =>
  clauses.length < 3 ? clauses.join(' and ') : `${clauses.slice(0, -1).join(', ')} and ${clauses.at(-1)}`;
