import { addDays, mondayOf } from '../../units/calendar';
import { planLength } from '../phase-lengths';
import type { PlanReading } from '../review';
import { type Fault, plainRule } from './plain-rule';

/** Weeks follow each other from Monday to Sunday, sessions stand in their own week, and all belong to one plan. */
export const datesAndWeeks = plainRule({
  id: 'dates-and-weeks',
  sentence: 'The weeks follow each other without a gap, and every session is in its week.',
  severity: 'must',
  source: 'The calendar',
  faults: (plan) => [...lengthFaults(plan), ...weekFaults(plan), ...sessionFaults(plan), ...idFaults(plan)],
});

const lengthFaults = ({ picture, weeks }: PlanReading): readonly Fault[] => {
  const length = planLength(picture.goal, picture.startsOn);
  return weeks.length === length
    ? []
    : [{ week: null, sentence: `The plan has ${weeks.length} weeks; it needs ${length}.` }];
};

const weekFaults = ({ picture, weeks }: PlanReading): readonly Fault[] =>
  weeks.flatMap(({ number, monday }, index) => {
    const expected = addDays(mondayOf(picture.startsOn), 7 * index);
    if (monday === expected && number === index + 1) return [];
    return [{ week: number, sentence: `Week ${number} begins on ${monday}; week ${index + 1} begins on ${expected}.` }];
  });

const sessionFaults = ({ picture, shape }: PlanReading): readonly Fault[] =>
  shape.weeks.flatMap(({ week, number, sessions }) => {
    const sunday = addDays(week.monday, 6);
    const isInWeek = (date: string): boolean => date >= week.monday && date <= sunday && date >= picture.startsOn;
    const strays = sessions.filter(({ session }) => !isInWeek(session.date));
    const isOrdered = sessions.every(({ day }, index) => day >= (sessions[index - 1]?.day ?? day));
    return [
      ...strays.map((session) => ({
        week: number,
        session,
        sentence: `${session.session.date} is not a day of week ${number}.`,
      })),
      ...(isOrdered ? [] : [{ week: number, sentence: `The sessions of week ${number} are not in order.` }]),
    ];
  });

/** Ids are `<plan>_w<week>_<n>`: another plan's sessions carry its name. */
const planOf = (id: string): string => id.replace(/_w\d+_\d+$/, '');

const idFaults = ({ shape }: PlanReading): readonly Fault[] => {
  const sessions = shape.weeks.flatMap((week) => week.sessions);
  const seen = new Set<string>();
  const plan = planOf(sessions[0]?.session.id ?? '');
  return sessions.flatMap((session) => {
    const { id } = session.session;
    const isTwice = seen.has(id);
    seen.add(id);
    if (isTwice) return [{ week: session.week, session, sentence: `The session id ${id} is used twice.` }];
    return planOf(id) === plan
      ? []
      : [{ week: session.week, session, sentence: `Session ${id} belongs to another plan.` }];
  });
};
