import { type RaceDistance, raceDistances } from '../goal/goal';
import { raceMetres } from '../goal/race-metres';
import { daysBetween } from '../units/calendar';
import { type Metres, metres, seconds } from '../units/quantity';
import type { Result } from './fitness';
import type { RunFacts } from './run-facts';

/** What a race was worth, and the run it was. */
export type RunResult = Readonly<{ result: Result; run: RunFacts }>;

/** A watch measures a certified course 1 % short to 3 % long; nobody runs the shortest line (our rule). */
const shortest = 0.99;
const longest = 1.03;

/** The race that a measured distance stands for, or null. */
export const raceOfDistance = (distance: Metres): RaceDistance | null =>
  raceDistances.find((race) => distance >= shortest * raceMetres[race] && distance <= longest * raceMetres[race]) ??
  null;

/**
 * The result of a run that was a race, or of one run as hard as a race: the course’s own length where the measured one
 * stands for a race, and the time on the clock, pauses included. Whole metres and seconds.
 */
export const resultOfRun = (run: RunFacts, kind: Result['kind'] = 'race'): Result => {
  const race = raceOfDistance(run.distance);
  const distance = metres(Math.round(race === null ? run.distance : raceMetres[race]));
  return { kind, distance, time: seconds(Math.round(run.elapsed)), date: run.date };
};

/**
 * The results of the races among these runs, without those the athlete has told of already: theirs is the official
 * time.
 */
export const runResults = (runs: readonly RunFacts[], told: readonly Result[]): readonly RunResult[] =>
  runs
    .filter(({ isRace }) => isRace)
    .map((run) => ({ run, result: resultOfRun(run) }))
    .filter(({ result }) => !told.some((other) => isSameRace(result, other)));

/** Whether two results are of the same race: a day apart at most (time zones), and of the same length. */
export const isSameRace = (one: Result, other: Result): boolean =>
  Math.abs(daysBetween(one.date, other.date)) <= 1 && Math.abs(one.distance / other.distance - 1) <= longest - 1;
