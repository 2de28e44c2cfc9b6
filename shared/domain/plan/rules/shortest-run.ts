import { limitRule } from './limit-rule';
import { dayOf, inMinutes, min } from './words';

const usual = 20;
const inLightWeeks = 15;

export const shortestRun = limitRule({
  id: 'shortest-run',
  sentence: 'A run lasts 20 minutes or more, 15 in recovery, taper and race weeks.',
  severity: 'must',
  source: 'Our rule: with little volume fewer runs, not shorter ones',
  unit: 'min',
  bound: 'least',
  slack: 1,
  findings: ({ picture, shape }) =>
    picture.goal.kind === 'from-zero'
      ? []
      : shape.weeks.flatMap((week) => {
          const isLight = shape.isRecovery(week) || !shape.isLoaded(week) || week.races.length > 0;
          const limit = isLight ? inLightWeeks : usual;
          return week.runs.map((run) => {
            const figure = inMinutes(run.duration);
            const fault = () => `The run on ${dayOf(run)} lasts ${min(figure)}; ${min(limit)} is the least.`;
            return { week: week.number, session: run, figure, limit, fault };
          });
        }),
});
