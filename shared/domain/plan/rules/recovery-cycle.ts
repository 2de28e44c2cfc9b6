import type { PlanReading } from '../review';
import type { LoadedBlock } from '../shape/loading-cycle';
import { limitRule } from './limit-rule';
import { plainRule } from './plain-rule';
import { count } from './words';

const source = 'Our rule within the customary three to four weeks; no trials exist';
const mostLoaded = 3;

/** Weeks with races or lost days load too: only a recovery week ends a block. */
export const threeLoadedWeeks = limitRule({
  id: 'three-loaded-weeks',
  sentence: 'At most three weeks of loading come before a recovery week or the taper.',
  severity: 'must',
  source,
  unit: 'weeks',
  bound: 'most',
  slack: 0,
  findings: ({ shape }) =>
    shape.cycle.blocks.map(({ from, to }) => ({
      week: to,
      figure: to - from,
      limit: mostLoaded,
      fault: () => `Weeks ${from + 1} to ${to} load without a recovery week between them.`,
    })),
});

export const recoveryCycle = plainRule({
  id: 'recovery-cycle',
  sentence: 'Recovery weeks come after two or three weeks of loading, after two where you need more recovery.',
  severity: 'must',
  source,
  faults: (plan) =>
    plan.shape.cycle.blocks
      .filter(({ from, to, least, most }) => to - from < least || (to - from > most && to - from <= mostLoaded))
      .map((block) => ({ week: Math.max(1, block.to), sentence: sentenceFor(plan, block) })),
});

const sentenceFor = ({ shape }: PlanReading, { from, to, least }: LoadedBlock): string => {
  const length = to - from;
  if (length >= least) return `Weeks ${from + 1} to ${to} load for ${length} weeks; this athlete recovers after two.`;
  return to === shape.taperStart
    ? `Only ${count(length, 'loaded week')} between the last recovery week and the taper; there should be ${least} or 3.`
    : `Only ${count(length, 'loaded week')} before recovery week ${to + 1}; there should be at least ${least}.`;
};
