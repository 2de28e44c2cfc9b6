import type { Picture } from '../../shared/domain/athlete/picture';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import type { Session } from '../../shared/domain/session/session';
import { dayNumber, weekdayName } from './days';

/** A session as the checker counts it: kilometres, minutes, day numbers. */
export type Fact = Readonly<{
  day: number;
  week: number;
  isRun: boolean;
  isRace: boolean;
  km: number;
  minutes: number;
  easy: number;
  grey: number;
  hard: number;
  isHard: boolean;
}>;

export type WeekFacts = Readonly<{
  number: number;
  phase: PlanWeek['phase'];
  recovery: boolean;
  facts: readonly Fact[];
  km: number;
  hasRace: boolean;
  /** A blocked date, a race or the start of the plan took a running day away. */
  isCut: boolean;
}>;

const notRuns = ['walk', 'bike', 'pool', 'elliptical', 'strength', 'race'];

const factOf = (session: Session, week: number): Fact => {
  const isRace = session.kind === 'race';
  const isRun = !notRuns.includes(session.kind);
  let [easy, grey, hard, metres] = [0, 0, 0, 0];
  for (const { part, groups } of session.sections) {
    if (isRace && part === 'main') continue;
    for (const { times, steps } of groups)
      for (const step of steps) {
        const minutes = (times * step.seconds) / 60;
        metres += times * step.metres;
        if (step.zone === null) continue;
        if (step.zone <= 2 || step.role === 'strides') easy += minutes;
        else if (step.zone === 3) grey += minutes;
        else hard += minutes;
      }
  }
  const minutes = session.duration / 60;
  const km = isRun || isRace ? Math.floor(metres / 100 + 1e-9) / 10 : 0;
  const isHard = isRace || hard > 0 || grey >= 15 || (isRun && minutes >= 100);
  return { day: dayNumber(session.date), week, isRun, isRace, km, minutes, easy, grey, hard, isHard };
};

export const weekFacts = (picture: Picture, weeks: readonly PlanWeek[]): readonly WeekFacts[] => {
  const blocked = new Set(picture.schedule.blockedDates.map(dayNumber));
  const races = weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'race'));
  const raced = new Set(races.map(({ date }) => dayNumber(date)));
  const restDays = new Set(
    picture.supportingRaces
      .filter(({ priority, date }) => priority === 'B' && raced.has(dayNumber(date)))
      .flatMap(({ date }) => [-1, 1, 2].map((step) => dayNumber(date) + step)),
  );
  const isLost = (day: number): boolean =>
    picture.schedule.runDays.includes(weekdayName(day)) &&
    (blocked.has(day) || restDays.has(day) || raced.has(day) || day < dayNumber(picture.startsOn));

  return weeks.map((week) => {
    const facts = week.sessions.map((session) => factOf(session, week.number));
    const days = Array.from({ length: 7 }, (_, index) => dayNumber(week.monday) + index);
    return {
      number: week.number,
      phase: week.phase,
      recovery: week.recovery,
      facts,
      km: facts.reduce((sum, { km }) => sum + km, 0),
      hasRace: facts.some(({ isRace }) => isRace),
      isCut: days.some(isLost),
    };
  });
};
