import { daysBetween, type IsoDate } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { Evidence } from './fitness';
import { fitnessScore } from './fitness-score';

/** Days up to which a result says all it can, and after which half of that is left (our rule, as for races). */
const fresh = 42;
const stale = 90;
const leastFreshness = 0.5;

/** A race beats a time trial, that a stretch of training (our rule). */
const kindWeights: Readonly<Record<Evidence['kind'], number>> = { race: 1, 'time-trial': 0.75, effort: 0.5 };

/** Below this share of the best score a result says that it was not a good day, and nothing else (our rule). */
const furthest = 0.94;

export type Weighed = Readonly<{ evidence: Evidence; weight: number }>;

/**
 * How much each piece of evidence says for an estimate, 0–1 each: by its kind, its age, and how near it comes to the
 * best of them. All of them together say how well the estimate is founded: one race of last month is 1.
 */
export const weighedEvidence = (evidence: readonly Evidence[], today: IsoDate): readonly Weighed[] => {
  const scores = evidence.map(scoreOf);
  const best = Math.max(...scores);
  return evidence.map((one, place) => {
    const near = Math.max(0, ((scores[place] ?? 0) / best - furthest) / (1 - furthest));
    return { evidence: one, weight: kindWeights[one.kind] * freshness(one.date, today) * near };
  });
};

const scoreOf = ({ distance, time }: Readonly<{ distance: Metres; time: Evidence['time'] }>): number =>
  fitnessScore(distance, time);

const freshness = (date: IsoDate, today: IsoDate): number => {
  const past = (daysBetween(date, today) - fresh) / (stale - fresh);
  return 1 - (1 - leastFreshness) * Math.min(1, Math.max(0, past));
};

/** The same as shares of the whole; all 0 where nothing says anything. */
export const evidenceShares = (weighed: readonly Weighed[]): readonly Weighed[] => {
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map((one) => ({ ...one, weight: whole === 0 ? 0 : one.weight / whole }));
};
