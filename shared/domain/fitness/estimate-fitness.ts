import type { AgeBand, Experience } from '../athlete/picture';
import { daysBetween, type IsoDate } from '../units/calendar';
import { metres, type SecondsPerKm, seconds } from '../units/quantity';
import { assumedScore } from './assumed-score';
import type { Confidence, Evidence, Fitness, FitnessMethod, Result } from './fitness';
import { fitnessScore } from './fitness-score';
import { scoreOfThreshold, thresholdOfScore } from './threshold-pace';
import { type BestEffort, thresholdWithEfforts } from './threshold-with-efforts';

export type FitnessRequest = Readonly<{
  results: readonly Result[];
  /** A threshold pace the athlete set by hand, or null. */
  threshold: SecondsPerKm | null;
  experience: Experience;
  ageBand: AgeBand;
  today: IsoDate;
  /** Fast stretches of training runs; none unless said. */
  efforts?: readonly BestEffort[];
}>;

/** Days after which a result says less, and after which it only says what once was (our rule). */
const fresh = 42;
const recent = 90;
const forgotten = 730;

/** What is left of a score when nothing newer than `recent` is known: a cautious guess (our rule). */
const staleShare = { withinYear: 0.95, older: 0.9 };

// From 3 km to the half a result speaks of threshold; a marathon, of fuel and legs as well, so it only speaks upward.
const shortestResult = metres(2_950);
const longestResult = metres(21_200);
const marathon = metres(42_300);

const lowestScore = 15;
const highestScore = 90;

/** How far a threshold set by hand may lie from the results before we say so. */
const farOff = 0.04;

type Scored = Readonly<{ result: Result; score: number; age: number }>;

/**
 * What an athlete can do today. The best result of the last 90 days counts, a race before a time trial; a marathon only
 * upward; older results at a discount. What three training runs have shown raises it and never lowers it. A threshold
 * set by hand wins, with a warning where it lies more than 4 % from the rest; with nothing at all, experience and age
 * give a cautious guess of low confidence.
 */
export const estimateFitness = (request: FitnessRequest): Fitness => {
  const { threshold, experience, ageBand } = request;
  const assumed = fitnessOf(assumedScore(experience, ageBand), 'assumed', 'low', []);
  const known = raisedByEfforts(fromResults(request) ?? assumed, request);
  if (threshold === null) return known;
  return byHand(threshold, known.method === 'assumed' ? null : known);
};

/** An effort as evidence, in whole metres and seconds. */
export const effortEvidence = ({ distance, time, date }: BestEffort): Evidence => ({
  kind: 'effort',
  ...{ distance: metres(Math.round(distance)), time: seconds(Math.round(time)), date },
});

const raisedByEfforts = (known: Fitness, { efforts = [], today }: FitnessRequest): Fitness => {
  const { threshold, raisedBy } = thresholdWithEfforts(known.threshold, efforts, today);
  if (raisedBy.length === 0) return known;
  const shown = raisedBy.map(effortEvidence);
  return fitnessOf(scoreOfThreshold(threshold), 'efforts', 'medium', [...shown, ...known.evidence]);
};

const clamp = (score: number): number => Math.min(highestScore, Math.max(lowestScore, score));

const fitnessOf = (
  score: number,
  method: FitnessMethod,
  confidence: Confidence,
  evidence: readonly Evidence[],
): Fitness => {
  const kept = clamp(score);
  return { score: kept, threshold: thresholdOfScore(kept), method, confidence, evidence, warning: null };
};

const byHand = (threshold: SecondsPerKm, known: Fitness | null): Fitness => {
  const warning = known && warningFor(threshold, known.threshold);
  return {
    score: clamp(scoreOfThreshold(threshold)),
    threshold,
    method: 'manual',
    confidence: known === null || known.confidence === 'low' || warning !== null ? 'medium' : 'high',
    evidence: known?.evidence ?? [],
    warning,
  };
};

/** A sentence in per cent, which reads the same in km and miles. */
const warningFor = (threshold: SecondsPerKm, known: SecondsPerKm): string | null => {
  const gap = known / threshold - 1;
  if (Math.abs(gap) <= farOff) return null;
  return gap > 0
    ? `Your threshold pace is ${Math.round(gap * 100)} % faster than your results say. Paces follow your value; if hard sessions fall apart, let your results decide.`
    : `Your threshold pace is ${Math.round(-gap * 100)} % slower than your results say. Paces follow your value; if every session feels too easy, let your results decide.`;
};

const fromResults = ({ results, today }: FitnessRequest): Fitness | null => {
  const scored = results
    .map((result) => ({
      result,
      score: fitnessScore(result.distance, result.time),
      age: daysBetween(result.date, today),
    }))
    .filter(({ result }) => result.distance >= shortestResult && result.distance <= marathon)
    .filter(({ score, age }) => score <= highestScore && age >= 0 && age <= forgotten);

  return fromRecent(scored.filter(({ age }) => age <= recent)) ?? fromStale(scored);
};

// Of two alike the later stands first, then the longer: the order in which they were told does not matter.
const strongestFirst = (one: Scored, other: Scored): number =>
  other.score - one.score || one.age - other.age || other.result.distance - one.result.distance;
const isMarathon = ({ result }: Scored): boolean => result.distance > longestResult;

const fromRecent = (scored: readonly Scored[]): Fitness | null => {
  const short = scored.filter((one) => !isMarathon(one));
  const races = short.filter(({ result }) => result.kind === 'race');
  const judged = races.length > 0 ? races : short;

  const ranked = [...judged, ...scored.filter(isMarathon)].sort(strongestFirst);
  const [best] = ranked;
  if (best === undefined) return null;
  const isTrusted = best.result.kind === 'race' && best.age <= fresh && !isMarathon(best);
  return fitnessOf(
    best.score,
    best.result.kind,
    isTrusted ? 'high' : 'medium',
    ranked.map(({ result }) => result),
  );
};

const fromStale = (scored: readonly Scored[]): Fitness | null => {
  const discounted = scored
    .map((one) => ({ ...one, score: one.score * (one.age <= 365 ? staleShare.withinYear : staleShare.older) }))
    .sort(strongestFirst);
  const [best] = discounted;
  return best === undefined
    ? null
    : fitnessOf(
        best.score,
        best.result.kind,
        'low',
        discounted.map(({ result }) => result),
      );
};
