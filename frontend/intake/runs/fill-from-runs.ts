import type { FitnessReply } from '../../../shared/contract/fitness';
import type { Draft, DraftResult } from '../draft';
import { resultAnswer } from '../draft-of-athlete';
import { readDistance, readRaceTime, typedDistance } from '../read-input';
import { resultMetres } from '../wishes';

export type Suggestions = FitnessReply['suggestions'];
export type FoundResult = Suggestions['results'][number];

/** As many as the contract takes. */
const mostResults = 20;
/** Answers are typed to a tenth of a mile, and rounded once more when the units are switched. In metres. */
const sameWithin = 250;

/** Whether an answer is what the runs say, as closely as it can be typed. */
export const isAbout = (text: string, distance: number, { units }: Pick<Draft, 'units'>): boolean =>
  Math.abs((readDistance(text, units) ?? Number.POSITIVE_INFINITY) - distance) <= sameWithin;

export const weeksAreAbout = (draft: Draft, volumes: readonly number[]): boolean =>
  draft.weeks.every((text, week) => isAbout(text, volumes[week] ?? 0, draft));

/** The weeks as one would type them. */
export const typedWeeks = (volumes: readonly number[], { units }: Pick<Draft, 'units'>): Draft['weeks'] => {
  const [first = 0, second = 0, third = 0, fourth = 0] = volumes;
  const typed = (distance: number): string => typedDistance(distance, units);
  return [typed(first), typed(second), typed(third), typed(fourth)];
};

const idOf = (activityId: string): string => `run-${activityId}`;

/** A result of a run as an answer; its id tells which run it was. */
export const answerOf = ({ result, activityId }: FoundResult, { units }: Pick<Draft, 'units'>): DraftResult =>
  resultAnswer(result, idOf(activityId), units);

/** The run that an answer was taken from; null for one that was typed. */
export const foundIn = ({ id }: Pick<DraftResult, 'id'>, found: readonly FoundResult[]): FoundResult | null =>
  found.find(({ activityId }) => idOf(activityId) === id) ?? null;

/** Whether the answers hold a result already, from the run or typed: the same distance on the same day. */
export const isAnswered = ({ result, activityId }: FoundResult, draft: Draft): boolean =>
  draft.results.some((answer) => {
    if (answer.id === idOf(activityId)) return true;
    const distance = resultMetres(answer, draft);
    return (
      answer.date === result.date &&
      distance !== null &&
      Math.abs(distance - result.distance) <= sameWithin &&
      readRaceTime(answer.time, distance) !== null
    );
  });

/**
 * What the runs say, for answers that are empty still or that runs have filled before; null where there is nothing
 * new. Races are filled in, time trials only offered: that they were run in earnest, only the athlete knows.
 */
export const filledFromRuns = (draft: Draft, suggestions: Suggestions): Partial<Draft> | null => {
  const { recentVolumes, longestRun } = suggestions;
  const before = draft.filled;
  const races = suggestions.results.filter(
    (found) => found.result.kind === 'race' && !before?.results.includes(found.activityId) && !isAnswered(found, draft),
  );
  const filled = {
    weeks: recentVolumes ?? before?.weeks ?? null,
    longestRun: longestRun ?? before?.longestRun ?? null,
    results: [...(before?.results ?? []), ...races.map(({ activityId }) => activityId)],
  };
  if (draft.reviewed || JSON.stringify(filled) === JSON.stringify(before ?? nothing)) return null;

  const mayFillWeeks = draft.weeks.every((text) => text === '') || weeksAreAbout(draft, before?.weeks ?? []);
  const mayFillLongest = draft.longestRun === '' || isAbout(draft.longestRun, before?.longestRun ?? -1, draft);
  return {
    filled,
    ...(recentVolumes !== null && mayFillWeeks && { weeks: typedWeeks(recentVolumes, draft) }),
    ...(longestRun !== null && mayFillLongest && { longestRun: typedDistance(longestRun, draft.units) }),
    results: [...draft.results, ...races.map((race) => answerOf(race, draft))].slice(0, mostResults),
  };
};

const nothing = { weeks: null, longestRun: null, results: [] };
