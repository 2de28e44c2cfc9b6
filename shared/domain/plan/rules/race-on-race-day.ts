import { raceMetres } from '../../goal/race-metres';
import type { PlanReading } from '../review';
import { type Fault, plainRule } from './plain-rule';
import { dayOf } from './words';

/** The goal race is on its day, in its length, with nothing after it; other races only where the athlete has one. */
export const raceOnRaceDay = plainRule({
  id: 'race-on-race-day',
  sentence: 'Your race is on race day, and no other race is made up.',
  severity: 'must',
  source: 'The athlete’s own calendar',
  faults: (plan) => [...goalRaceFaults(plan), ...strangeRaces(plan)],
});

const goalRaceFaults = ({ shape: { race, weeks } }: PlanReading): readonly Fault[] => {
  if (race === null) return [];
  const last = weeks.at(-1)?.number ?? null;
  const sessions = weeks.flatMap((week) => week.sessions);
  const held = sessions.filter(({ type, day }) => type === 'race' && day === race.day);
  const after = sessions.filter(({ day }) => day > race.day);

  return [
    ...(held.length === 1
      ? []
      : [{ week: last, sentence: `There must be one race on ${race.date}; there are ${held.length}.` }]),
    ...held
      .filter(({ session }) => race.distance !== null && session.distance < raceMetres[race.distance] - 100)
      .map((session) => ({
        week: session.week,
        session,
        sentence: `The race on ${race.date} is shorter than a ${race.distance}.`,
      })),
    ...after.map((session) => ({ week: session.week, session, sentence: `${dayOf(session)} comes after the race.` })),
  ];
};

const strangeRaces = ({ picture, shape }: PlanReading): readonly Fault[] => {
  const dates = new Set([...picture.supportingRaces.map(({ date }) => date), shape.race?.date]);
  return shape.runs
    .filter(({ type, session }) => type === 'race' && !dates.has(session.date))
    .map((session) => ({ week: session.week, session, sentence: `There is no race to run on ${dayOf(session)}.` }));
};
