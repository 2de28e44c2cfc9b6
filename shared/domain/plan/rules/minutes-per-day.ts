import type { SessionShape } from '../shape/session-shape';
import { limitRule } from './limit-rule';
import { dayOf, inMinutes, min, weekdayAt } from './words';

/** All minutes of a day, walking and strength included, within what the athlete can give; races take what they take. */
export const minutesPerDay = limitRule({
  id: 'minutes-per-day',
  sentence: 'No day asks for more minutes than you have.',
  severity: 'must',
  source: 'The athlete’s own calendar',
  unit: 'min',
  bound: 'most',
  slack: 1,
  findings: ({ picture, shape }) =>
    shape.weeks.flatMap(({ number, sessions }) =>
      byDay(sessions).flatMap(([session, minutes]) => {
        const limit = picture.schedule.maxMinutes[weekdayAt(session.day)];
        if (limit === undefined) return [];
        const fault = () => `${dayOf(session)} holds ${min(minutes)} of training; there are ${min(limit)}.`;
        return [{ week: number, session, figure: minutes, limit, fault }];
      }),
    ),
});

/** The first session of each day with the minutes of them all, races left out. */
const byDay = (sessions: readonly SessionShape[]): readonly (readonly [SessionShape, number])[] => {
  const days = new Map<number, readonly [SessionShape, number]>();
  for (const session of sessions) {
    if (session.type === 'race') continue;
    const [first, minutes] = days.get(session.day) ?? [session, 0];
    days.set(session.day, [first, minutes + inMinutes(session.duration)]);
  }
  return [...days.values()];
};
