import { capitalised } from '../../units/capitalised';
import { fillDistances } from '../../units/fill-distances';
import { formatDistance, type UnitSystem } from '../../units/format';
import type { Metres } from '../../units/quantity';
import type { PlanFigures } from './plan-figures';
import type { PlanOutlook } from './plan-outlook';

/** What an athlete would notice between two plans, the weightiest first. */
export const differences = (before: PlanOutlook, after: PlanOutlook, units: UnitSystem): readonly string[] => {
  if (after.status === 'refused')
    return before.status === 'refused'
      ? ['There is no safe plan either way.', fillDistances(after.refusal.sentence, units)]
      : [
          'That would leave no safe plan.',
          fillDistances(after.refusal.sentence, units),
          ...after.refusal.offers.map((offer) => offer.sentence),
        ];
  if (before.status === 'refused') return ['That makes a plan possible.', ...outline(after.figures, units)];

  const found = [
    ...labels(before.figures, after.figures),
    ...counts(before.figures, after.figures),
    ...distances(before.figures, after.figures, units),
    ...chances(before.figures, after.figures),
    ...after.figures.limitations.filter((sentence) => !before.figures.limitations.includes(sentence)),
  ];
  return found.length === 0 ? ['Nothing you would notice changes.'] : found;
};

const outline = ({ weeks, peak, longestRun }: PlanFigures, units: UnitSystem): readonly string[] => [
  `${weeks} weeks, up to ${formatDistance(peak, units)} a week, with a longest run of ${formatDistance(longestRun, units)}.`,
];

const labels = (before: PlanFigures, after: PlanFigures): readonly string[] => {
  if (before.label === after.label) return [];
  return [
    after.label === 'finish-safely'
      ? 'There would be too little time to train for a time: the plan leads to a safe finish.'
      : 'There would be time enough to train for a time, and not only to finish.',
  ];
};

const counts = (before: PlanFigures, after: PlanFigures): readonly string[] => [
  ...count('week', before.weeks, after.weeks),
  ...count('hard session', before.quality, after.quality),
  ...count('recovery week', before.recoveryWeeks, after.recoveryWeeks),
];

const count = (name: string, before: number, after: number): readonly string[] => {
  if (before === after) return [];
  const change = Math.abs(after - before);
  const word = after > before ? 'more' : change === 1 ? 'less' : 'fewer';
  return [`${change} ${word} ${name}${change === 1 ? '' : 's'}: ${after} instead of ${before}.`];
};

/** Changes of less than this share go unnoticed among a week's runs. */
const noticed = 0.01;

const distances = (before: PlanFigures, after: PlanFigures, units: UnitSystem): readonly string[] => [
  ...distance('all running of the plan', before.total, after.total, units),
  ...distance('the heaviest week', before.peak, after.peak, units),
  ...distance('the longest run', before.longestRun, after.longestRun, units),
];

const distance = (name: string, before: Metres, after: Metres, units: UnitSystem): readonly string[] =>
  Math.abs(after - before) < noticed * Math.max(before, after)
    ? []
    : [`${capitalised(name)} goes from ${formatDistance(before, units)} to ${formatDistance(after, units)}.`];

const chances = (before: PlanFigures, after: PlanFigures): readonly string[] =>
  after.feasibility === null || after.feasibility.sentence === before.feasibility?.sentence
    ? []
    : [after.feasibility.sentence];
