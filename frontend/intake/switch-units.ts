import type { UnitSystem } from '../../shared/domain/units/format';
import type { Draft } from './draft';
import { readDistance, readPace, typedDistance, typedPace } from './read-input';

/** The same answers in the other unit of distance. What cannot be read stays as it was typed. */
export const switchUnits = (draft: Draft, units: UnitSystem): Draft => {
  if (units === draft.units) return draft;
  const distance = (text: string): string => {
    const read = readDistance(text, draft.units);
    return read === null ? text : typedDistance(read, units);
  };
  const pace = readPace(draft.threshold, draft.units);
  const [first, second, third, fourth] = draft.weeks;

  return {
    ...draft,
    units,
    weeks: [distance(first), distance(second), distance(third), distance(fourth)],
    longestRun: distance(draft.longestRun),
    results: draft.results.map((result) => ({ ...result, length: distance(result.length) })),
    peak: distance(draft.peak),
    threshold: pace === null ? draft.threshold : typedPace(pace, units),
  };
};
