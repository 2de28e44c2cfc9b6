import { daysBetween, type IsoDate } from '../units/calendar';
import type { Result } from './fitness';
import { fitnessScore } from './fitness-score';
import type { RunFacts } from './run-facts';
import { isSameRace, raceOfDistance, resultOfRun } from './run-results';

/** A run that looks like a race; only the athlete knows. */
export type LikelyResult = Readonly<{ result: Result; run: RunFacts }>;

/** As far back as results say anything of fitness. */
const forgotten = 730;
/** A run within 3 % of the best of its year was run in earnest (our rule). */
const nearBest = 0.97;
const year = 365;
const most = 10;

/** Words with which runners name their races, in the languages the product reads. */
const raceWords = /\b(race|parkrun|marathon|wettkampf|volkslauf|stadtlauf|carrera|maratón|course)\b/i;

/**
 * Runs over the length of a race that the athlete may want to confirm as results: those that are named like a race,
 * and as time trials those run near the best of their year. Not those that were told already. The latest first.
 */
export const likelyResults = (
  runs: readonly RunFacts[],
  told: readonly Result[],
  today: IsoDate,
): readonly LikelyResult[] => {
  const raced = runs.filter(({ date, distance, sport }) => {
    const age = daysBetween(date, today);
    return age >= 0 && age <= forgotten && sport !== 'treadmill' && raceOfDistance(distance) !== null;
  });
  return raced
    .flatMap((run): LikelyResult[] => {
      if (run.isRace || raceWords.test(run.title)) return [{ run, result: resultOfRun(run) }];
      return isNearBest(run, raced) ? [{ run, result: resultOfRun(run, 'time-trial') }] : [];
    })
    .filter(({ result }) => !told.some((other) => isSameRace(result, other)))
    .sort(latestFirst)
    .slice(0, most);
};

const isNearBest = (run: RunFacts, runs: readonly RunFacts[]): boolean => {
  const nearby = runs.filter(({ date }) => Math.abs(daysBetween(date, run.date)) <= year);
  return scoreOf(run) >= nearBest * Math.max(...nearby.map(scoreOf)) && scoreOf(run) < impossible;
};

/** No human's score; the watch was wrong. */
const impossible = 90;

const scoreOf = (run: RunFacts): number => {
  const { distance, time } = resultOfRun(run);
  return fitnessScore(distance, time);
};

const latestFirst = (one: LikelyResult, other: LikelyResult): number =>
  other.run.date.localeCompare(one.run.date) || one.run.id.localeCompare(other.run.id);
