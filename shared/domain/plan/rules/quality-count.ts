import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import type { WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { plainRule } from './plain-rule';
import { count, dayOf, inMinutes, weekdayAt } from './words';

const source = 'Our rule';
/** A week with less running than this has no room for a hard session, nor has a day with fewer minutes. */
const leastWeek = 75;
const leastDay = 28;

const intenseRuns = ({ runs }: WeekShape): readonly SessionShape[] => runs.filter(({ intense }) => intense);

/** The most quality sessions a week may have; paces inside a long run take one of the places. */
const mostQuality = ({ picture, shape }: PlanReading, { runs, phase, running }: WeekShape): number => {
  if (inMinutes(running) < leastWeek - 1 && phase !== 'race') return 0;
  const isNoviceBuild = picture.experience === 'novice' && phase === 'build';
  return runs.length <= 3 || shape.completion || isNoviceBuild ? 1 : 2;
};

export const qualityCount = limitRule({
  id: 'quality-count',
  sentence: 'A week holds two quality sessions at most, one when you run three times or fewer.',
  severity: 'must',
  source,
  unit: 'sessions',
  bound: 'most',
  slack: 0,
  findings: (plan) =>
    plan.shape.weeks.map((week) => {
      const figure = intenseRuns(week).length;
      const limit = mostQuality(plan, week);
      const fault = () => `Week ${week.number} holds ${count(figure, 'quality session')}; ${limit} is the most.`;
      return { week: week.number, session: intenseRuns(week).at(-1) ?? null, figure, limit, fault };
    }),
});

export const oneIntervalSession = limitRule({
  id: 'one-interval-session',
  sentence: 'At most one session of a week goes into zone 5.',
  severity: 'must',
  source,
  unit: 'sessions',
  bound: 'most',
  slack: 0,
  findings: ({ shape }) =>
    shape.weeks.map(({ number, runs }) => {
      const figure = runs.filter(({ zoneTimes }) => zoneTimes[5] > 0).length;
      return { week: number, figure, limit: 1, fault: () => `Week ${number} goes into zone 5 in ${figure} sessions.` };
    }),
});

export const roomForQuality = plainRule({
  id: 'room-for-quality',
  sentence: 'A quality session needs a day with at least 28 minutes.',
  severity: 'must',
  source,
  faults: ({ picture, shape }) =>
    shape.weeks
      .flatMap(intenseRuns)
      .filter(({ day }) => (picture.schedule.maxMinutes[weekdayAt(day)] ?? leastDay) < leastDay)
      .map((session) => ({
        week: session.week,
        session,
        sentence: `${dayOf(session)} is too short a day for quality.`,
      })),
});

export const qualityEveryWeek = plainRule({
  id: 'quality-every-week',
  sentence: 'Each full week of build and sharpening holds a quality session, where the days leave room for one.',
  severity: 'should',
  source,
  faults: (plan) =>
    plan.shape.weeks
      .filter((week) => plan.shape.isFull(week) && (week.phase === 'build' || week.phase === 'sharpen'))
      .filter((week) => plan.picture.goal.kind !== 'fitness' || week.number > 2)
      .filter((week) => intenseRuns(week).length === 0 && mostQuality(plan, week) > 0 && hasRoom(plan, week))
      .map(({ number }) => ({ week: number, sentence: `Week ${number} could hold a quality session and has none.` })),
});

const hasRoom = ({ picture, shape }: PlanReading, { usableDays, long }: WeekShape): boolean => {
  const spacing = shape.isOlder ? 3 : 2;
  const isLongEnough = (day: number): boolean => (picture.schedule.maxMinutes[weekdayAt(day)] ?? leastDay) >= leastDay;
  return usableDays.some(
    (day) =>
      day !== long?.day && isLongEnough(day) && shape.hard.every((other) => Math.abs(other.day - day) >= spacing),
  );
};
