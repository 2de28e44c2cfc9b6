import { plainRule } from './plain-rule';
import { dayOf } from './words';

export const restBeforeRace = plainRule({
  id: 'rest-before-race',
  sentence: 'The day before your race is a full rest day: no run, no strength, no cross-training.',
  severity: 'must',
  source: 'Our rule; many coaches rest two days before and jog on the last',
  faults: ({ shape: { race, weeks } }) =>
    race === null
      ? []
      : weeks
          .flatMap(({ sessions }) => sessions)
          .filter(({ day }) => day === race.day - 1)
          .map((session) => ({
            week: session.week,
            session,
            sentence: `${dayOf(session)} is the day before the race and must be free.`,
          })),
});
