import { plainRule } from './plain-rule';
import { dayOf } from './words';

/** Nothing at all on a date the athlete keeps clear. */
export const blockedDates = plainRule({
  id: 'blocked-dates',
  sentence: 'Days you keep clear hold no session of any kind.',
  severity: 'must',
  source: 'The athlete’s own calendar',
  faults: ({ picture, shape }) => {
    const blocked = new Set(picture.schedule.blockedDates);
    return shape.weeks.flatMap(({ number, sessions }) =>
      sessions
        .filter(({ session }) => blocked.has(session.date))
        .map((session) => ({
          week: number,
          session,
          sentence: `${dayOf(session)} is kept clear but holds a session.`,
        })),
    );
  },
});
