import type { PlanReading } from '../review';
import { sum, type WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { percent } from './words';

const source = 'After Seiler’s observations of endurance athletes; 80 % is taken as a floor for easy running';
const common = { severity: 'must', source, unit: '%', bound: 'least', slack: 0.5 } as const;

/** Least easy time in per cent by phase; race week has a rule of its own. */
const floors = { build: 80, sharpen: 75, taper: 75 } as const;

const easyTime = ({ sessions }: WeekShape): number =>
  sum(sessions, ({ type, zoneTimes, strides }) =>
    type === 'run' || type === 'race' ? zoneTimes[1] + zoneTimes[2] + strides : 0,
  );

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

export const easyTimeByWeek = limitRule({
  ...common,
  id: 'easy-time-by-week',
  sentence: 'Most of each week is easy: 80 % of its time in the build, 75 % in sharpening and taper.',
  findings: ({ shape }) =>
    shape.weeks.flatMap((week) => {
      const limit =
        week.phase === 'build' || week.phase === 'sharpen' || week.phase === 'taper' ? floors[week.phase] : null;
      if (limit === null || week.running === 0) return [];
      const figure = share(easyTime(week), week.running);
      const fault = () => `${percent(figure)} of week ${week.number} is easy; ${limit} % is the least.`;
      return [{ week: week.number, figure, limit, fault }];
    }),
});

export const easyTimeByPlan = limitRule({
  ...common,
  id: 'easy-time-by-plan',
  sentence: 'Over build and sharpening together at least 80 % of your running time is easy.',
  findings: (plan) => {
    const weeks = workingWeeks(plan);
    const running = sum(weeks, (week) => week.running);
    if (running === 0) return [];
    const figure = share(sum(weeks, easyTime), running);
    return [
      {
        week: null,
        figure,
        limit: 80,
        fault: () => `${percent(figure)} of the working weeks is easy; 80 % is the least.`,
      },
    ];
  },
});

const workingWeeks = ({ shape }: PlanReading): readonly WeekShape[] =>
  shape.weeks.filter(
    (week) =>
      (week.phase === 'build' || week.phase === 'sharpen') && !shape.isRecovery(week) && week.races.length === 0,
  );
