import { weekdayOf } from '../../units/calendar';
import type { SessionShape } from '../shape/session-shape';
import { limitRule } from './limit-rule';
import { dayOf, inMinutes, min } from './words';

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
      byDay(sessions.filter(({ type }) => type !== 'race')).flatMap(([session, minutes]) => {
        const limit = picture.schedule.maxMinutes[weekdayOf(session.session.date)];
        if (limit === undefined) return [];
        const fault = () => `${dayOf(session)} holds ${min(minutes)} of training; there are ${min(limit)}.`;
        return [{ week: number, session, figure: minutes, limit, fault }];
      }),
    ),
});

const byDay = (sessions: readonly SessionShape[]): readonly (readonly [SessionShape, number])[] =>
  sessions
    .filter(({ day }, index) => sessions.findIndex((other) => other.day === day) === index)
    .map((first) => [
      first,
      inMinutes(sessions.filter(({ day }) => day === first.day).reduce((sum, { duration }) => sum + duration, 0)),
    ]);
