import { metres } from '../../units/quantity';
import type { DrawnWeek } from './drawn-week';
import type { PastWeek, TrainingLog } from './training-log';

/** The log with one more week in it. */
export const logged = (log: TrainingLog, week: DrawnWeek): TrainingLog => {
  const { plan, runs } = week;
  const lost = plan.days.some(({ lost }) => lost);
  const raced = plan.days.some(({ race }) => race !== null);
  const trained = plan.phase !== 'taper' && plan.phase !== 'race';
  const past: PastWeek = {
    volume: metres(runs.reduce((sum, { distance }) => sum + distance, 0)),
    longest: metres(Math.max(0, ...runs.map(({ distance }) => distance))),
    runs,
    full: trained && !plan.recovery && !raced && !lost,
    exceptional: plan.recovery || raced || lost,
    raced,
    recovery: plan.recovery,
    loaded: trained && !plan.recovery,
    sharpen: plan.phase === 'sharpen',
  };
  return {
    ...log,
    weeks: [...log.weeks, past],
    runs: [...log.runs, ...runs].slice(-45),
    hardDays: [...week.hardDays].slice(-4),
  };
};
