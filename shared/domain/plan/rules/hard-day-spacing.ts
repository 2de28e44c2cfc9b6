import { limitRule } from './limit-rule';
import { count, dayOf } from './words';

/** Counted across week ends, races and long runs of 100 minutes included. */
export const hardDaySpacing = limitRule({
  id: 'hard-day-spacing',
  sentence: 'At least one easy day, two from the age of 50, lies between hard sessions.',
  severity: 'must',
  source: 'Our rule, after the common 48 hours between hard sessions',
  unit: 'days',
  bound: 'least',
  slack: 0,
  findings: ({ shape: { hard, isOlder } }) =>
    hard.slice(1).map((session, index) => {
      const before = hard[index] ?? session;
      const limit = isOlder ? 3 : 2;
      const figure = session.day - before.day;
      const fault = () =>
        `${dayOf(session)} is hard again ${count(figure, 'day')} after ${dayOf(before)}; ${limit} are needed.`;
      return { week: session.week, session, figure, limit, fault };
    }),
});
