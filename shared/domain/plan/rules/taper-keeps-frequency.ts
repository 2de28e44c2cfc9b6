import { limitRule } from './limit-rule';
import { count } from './words';

/** Shorter runs, not fewer: judged on the days that are open before the eve of the race. */
export const taperKeepsFrequency = limitRule({
  id: 'taper-keeps-frequency',
  sentence: 'In the taper you run as often as before, only less far.',
  severity: 'should',
  source: 'Bosquet 2007: tapers that keep frequency work better',
  unit: 'runs',
  bound: 'least',
  slack: 0,
  findings: ({ picture, shape }) => {
    const usual = shape.weeks.findLast(shape.isFull)?.runs.length ?? 0;
    if (picture.goal.kind !== 'race') return [];
    return shape.weeks.slice(shape.taperStart).map(({ number, runs, usableDays }) => {
      const limit = Math.min(usual, usableDays.length);
      const fault = () => `Taper week ${number} has ${count(runs.length, 'run')} where ${limit} are usual.`;
      return { week: number, figure: runs.length, limit, fault };
    });
  },
});

/** The most of the same weekday’s usual run that a taper run keeps, in per cent. */
const mostOfUsual = 85;

export const taperShortensRuns = limitRule({
  id: 'taper-shortens-runs',
  sentence: 'In the taper each run is shorter than is usual on its day.',
  severity: 'should',
  source: 'Our rule, after Bosquet 2007',
  unit: '% of usual',
  bound: 'most',
  slack: 5,
  findings: ({ picture, shape }) => {
    const full = shape.weeks.filter(shape.isFull).slice(-4);
    if (picture.goal.kind !== 'race') return [];
    return shape.weeks.slice(shape.taperStart).flatMap(({ number, runs }) =>
      runs.flatMap((run) => {
        const usual = full.flatMap((week) => week.runs).filter(({ day }) => day % 7 === run.day % 7);
        if (usual.length === 0) return [];
        const mean = usual.reduce((sum, { distance }) => sum + distance, 0) / usual.length;
        const figure = (100 * run.distance) / mean;
        const fault = () => `The run on ${run.session.date} keeps ${figure.toFixed(0)} % of its usual length.`;
        return [{ week: number, session: run, figure, limit: mostOfUsual, fault }];
      }),
    );
  },
});
