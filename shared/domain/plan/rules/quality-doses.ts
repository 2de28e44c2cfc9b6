import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import type { WeekShape } from '../shape/week-shape';
import { type Finding, limitRule } from './limit-rule';
import { dayOf, inKm, inMinutes, min, minutesAt } from './words';

const daniels = 'After Daniels, Daniels’ Running Formula (threshold 10 %, intervals 8 %, repetitions 5 % of the week)';
const minutes = { severity: 'must', unit: 'min', slack: 1 } as const;

/** A session whose notation names a race pace. */
const names = (pace: '@HM' | '@M', { session }: SessionShape): boolean =>
  session.notation.split(/[\s,[\]()]/).includes(pace);

const doses = (
  plan: PlanReading,
  zone: 4 | 5 | 6,
  limit: (week: WeekShape, session: SessionShape) => number,
  sentence: (session: SessionShape, figure: number, limit: number) => string,
): readonly Finding[] =>
  plan.shape.weeks.flatMap((week) =>
    week.runs
      .filter(({ zoneTimes }) => zoneTimes[zone] > 0)
      .map((session) => {
        const figure = inMinutes(session.zoneTimes[zone]);
        const bound = limit(week, session);
        return { week: week.number, session, figure, limit: bound, fault: () => sentence(session, figure, bound) };
      }),
  );

const tooMuch = (session: SessionShape, figure: number, limit: number): string =>
  `${dayOf(session)} holds ${min(figure)} of this work; ${min(limit)} fits the week.`;
const tooLittle = (session: SessionShape, figure: number, limit: number): string =>
  `${dayOf(session)} holds only ${min(figure)} of this work; ${min(limit)} is worth warming up for.`;

export const thresholdDose = limitRule({
  ...minutes,
  id: 'threshold-dose',
  sentence: 'Threshold work fits your week: a tenth of it, 40 minutes at most.',
  source: daniels,
  bound: 'most',
  findings: (plan) =>
    doses(
      plan,
      4,
      ({ volume }, session) => {
        const share = names('@HM', session) ? 0.15 : 0.1;
        return Math.min(40, Math.max(10, minutesAt(share * volume, plan.picture.fitness.threshold)));
      },
      tooMuch,
    ),
});

export const thresholdIsWorthIt = limitRule({
  ...minutes,
  id: 'threshold-is-worth-it',
  sentence: 'Threshold work lasts at least 8 minutes.',
  source: 'Our rule',
  bound: 'least',
  findings: (plan) => doses(plan, 4, () => 8, tooLittle),
});

/** Middle of the interval band in shares of threshold speed. */
const intervalSpeed = 1.075;

export const intervalDose = limitRule({
  ...minutes,
  id: 'interval-dose',
  sentence: 'Interval work fits your week: 8 % of it, 25 minutes at most.',
  source: daniels,
  bound: 'most',
  findings: (plan) =>
    doses(
      plan,
      5,
      ({ volume }) =>
        Math.min(25, Math.max(6, minutesAt(0.08 * volume, plan.picture.fitness.threshold / intervalSpeed))),
      tooMuch,
    ),
});

export const intervalsAreWorthIt = limitRule({
  ...minutes,
  id: 'intervals-are-worth-it',
  sentence: 'Interval work lasts at least 6 minutes.',
  source: 'Our rule',
  bound: 'least',
  findings: (plan) => doses(plan, 5, () => 6, tooLittle),
});

/** Middle of the repetition band in shares of threshold speed. */
const repetitionSpeed = 1.16;

export const speedDose = limitRule({
  ...minutes,
  id: 'speed-dose',
  sentence: 'Fast repetitions fit your week: 5 % of it, 8 km at most.',
  source: daniels,
  bound: 'most',
  findings: (plan) =>
    doses(
      plan,
      6,
      ({ volume }) =>
        Math.max(3, minutesAt(Math.min(0.05 * volume, 8_000), plan.picture.fitness.threshold / repetitionSpeed)),
      tooMuch,
    ),
});

const mostMarathonPace = { minutes: 110, km: 29, shareOfRun: 0.5 };

export const marathonPaceDose = limitRule({
  id: 'marathon-pace-dose',
  sentence: 'Marathon pace takes at most half of a run, 29 km and 110 minutes.',
  severity: 'must',
  source: 'Daniels, Daniels’ Running Formula; half of the run is our rule',
  unit: 'km',
  bound: 'most',
  slack: 0.1,
  findings: ({ shape }) =>
    shape.weeks.flatMap(({ runs }) =>
      runs.filter((session) => names('@M', session)).map((session) => marathonPace(session)),
    ),
});

const marathonPace = (session: SessionShape): Finding => {
  const work = session.session.sections.flatMap(({ part, groups }) =>
    part === 'main'
      ? groups.flatMap(({ times, steps }) =>
          steps.filter(({ role, zone }) => role === 'work' && (zone ?? 0) >= 3).map((step) => ({ times, step })),
        )
      : [],
  );
  const distance = work.reduce((sum, { times, step }) => sum + times * step.metres, 0);
  const time = work.reduce((sum, { times, step }) => sum + times * step.seconds, 0);
  const pace = distance === 0 ? 1 : time / distance;
  const byTime = (mostMarathonPace.minutes * 60) / pace / 1000;
  const limit = Math.min(mostMarathonPace.km, mostMarathonPace.shareOfRun * inKm(session.distance), byTime);
  const fault = () =>
    `${dayOf(session)} holds ${inKm(distance).toFixed(1)} km of marathon pace; ${limit.toFixed(1)} km is the most.`;
  return { week: session.week, session, figure: inKm(distance), limit, fault };
};
