import { plainRule } from './plain-rule';
import { dayOf, weekdayAt } from './words';

/** Runs only on the days the athlete chose; a race is run when it is held. */
export const runDays = plainRule({
  id: 'run-days',
  sentence: 'Runs fall only on the days you chose for running.',
  severity: 'must',
  source: 'The athlete’s own calendar',
  faults: ({ picture, shape }) =>
    shape.weeks.flatMap(({ number, runs }) =>
      runs
        .filter(({ day }) => !picture.schedule.runDays.includes(weekdayAt(day)))
        .map((session) => ({ week: number, session, sentence: `${dayOf(session)} is not one of the running days.` })),
    ),
});
