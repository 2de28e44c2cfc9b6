import { plainRule } from './plain-rule';

/** Weeks of a fitness plan before anything fast. */
const quietWeeks = 2;

export const baseIsEasy = plainRule({
  id: 'base-is-easy',
  sentence: 'The base holds no hard running; a fitness plan starts it in week three, strides come from week two.',
  severity: 'must',
  source: 'Our rule',
  faults: ({ picture, shape }) =>
    shape.weeks.flatMap(({ number, phase, sessions }) => {
      const isQuiet = phase === 'base' || (picture.goal.kind === 'fitness' && number <= quietWeeks);
      if (!isQuiet) return [];
      const hard = sessions.filter(({ zoneTimes }) => zoneTimes[4] + zoneTimes[5] + zoneTimes[6] > 0);
      const strides = number === 1 ? sessions.filter((session) => session.strides > 0) : [];
      return [
        ...hard.map((session) => ({
          week: number,
          session,
          sentence: `Week ${number} is base but ${session.session.date} is hard.`,
        })),
        ...strides.map((session) => ({
          week: number,
          session,
          sentence: `Strides on ${session.session.date} come a week too early.`,
        })),
      ];
    }),
});
