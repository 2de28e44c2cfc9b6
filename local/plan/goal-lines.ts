import type { GoalWish } from '../../shared/contract/goal/goal';
import type { RaceDistance } from '../../shared/domain/goal/goal';
import { capitalised } from '../../shared/domain/units/capitalised';
import { formatClock } from '../../shared/domain/units/format';
import { dayName } from './day-name';

const distanceNames: Readonly<Record<RaceDistance, string>> = {
  '5K': '5 km',
  '10K': '10 km',
  half: 'half marathon',
  marathon: 'marathon',
  '50K': '50 km',
  '100K': '100 km',
};

/** What a plan is for, and the races on the way to it, a line each. */
export const goalLines = (goal: GoalWish): readonly string[] => [
  capitalised([...(goal.name === '' ? [] : [goal.name]), ...wishLine(goal)].join(' · ')),
  ...waypoints(goal),
];

const wishLine = (goal: GoalWish): readonly string[] => {
  switch (goal.kind) {
    case 'race': {
      const aim = goal.aim.kind === 'time' ? `in ${formatClock(goal.aim.time)}` : 'to finish';
      return [`${distanceNames[goal.distance]} ${aim}`, dayName(goal.date, true)];
    }
    case 'fitness':
      return ['fit and well', `${goal.weeks} weeks`];
    case 'from-zero':
      return goal.date === null
        ? ['from zero to 30 minutes of running', `${goal.weeks} weeks`]
        : ['from zero to 5 km', dayName(goal.date, true)];
  }
};

const waypoints = (goal: GoalWish): readonly string[] =>
  goal.kind === 'race'
    ? goal.races.map(({ name, distance, date, priority }) =>
        [`${priority} race: ${name === '' ? '' : `${name}, `}${distanceNames[distance]}`, dayName(date, true)].join(
          ' · ',
        ),
      )
    : [];
