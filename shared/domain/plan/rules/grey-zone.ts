import type { Phase } from '../plan';
import type { PlanReading } from '../review';
import { sum } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { percent } from './words';

/** The most zone 3 in per cent of a week's running: marathons and ultras are raced there. */
const mostGrey = ({ shape: { race } }: PlanReading, phase: Phase): number => {
  switch (race?.distance) {
    case 'half':
      return 10;
    case 'marathon':
    case '50K':
    case '100K':
      return phase === 'sharpen' ? 20 : 10;
    default:
      return 5;
  }
};

export const greyZone = limitRule({
  id: 'grey-zone',
  sentence: 'Little running falls between easy and hard: 5 % of a week, more only for the long races.',
  severity: 'must',
  source: 'Our rule, after the polarised plans of Muñoz et al. 2014; marathoners in fact run more there',
  unit: '%',
  bound: 'most',
  slack: 0.5,
  findings: (plan) =>
    plan.shape.weeks
      .filter(({ running }) => running > 0)
      .map(({ number, phase, sessions, running }) => {
        const grey = sum(sessions, ({ type, zoneTimes }) => (type === 'run' || type === 'race' ? zoneTimes[3] : 0));
        const figure = (100 * grey) / running;
        const limit = mostGrey(plan, phase);
        const fault = () => `${percent(figure)} of week ${number} is in zone 3; ${limit} % is the most.`;
        return { week: number, figure, limit, fault };
      }),
});
