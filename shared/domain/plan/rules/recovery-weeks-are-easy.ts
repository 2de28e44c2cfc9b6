import { plainRule } from './plain-rule';

export const recoveryWeeksAreEasy = plainRule({
  id: 'recovery-weeks-are-easy',
  sentence: 'Recovery weeks hold easy running and short strides only, and no race.',
  severity: 'must',
  source: 'Our rule, after common coaching practice; no trials exist',
  faults: ({ shape }) =>
    shape.weeks.filter(shape.isRecovery).flatMap(({ number, sessions }) =>
      sessions
        .filter(
          ({ type, zoneTimes }) => type === 'race' || zoneTimes[3] + zoneTimes[4] + zoneTimes[5] + zoneTimes[6] > 0,
        )
        .map((session) => ({
          week: number,
          session,
          sentence:
            session.type === 'race'
              ? `Week ${number} is a recovery week and holds a race.`
              : `Week ${number} is a recovery week but its session on ${session.session.date} goes beyond zone 2.`,
        })),
    ),
});
