import type { Activity } from '../activity/activity';
import type { KeptRecording } from '../activity/kept-recording';
import { derived, type From, type Provenance } from '../athlete/provenance';
import type { RaceDistance } from '../goal/goal';
import { daysBetween, type IsoDate } from '../units/calendar';
import type { RunFacts } from './run-facts';
import { raceOfDistance } from './run-results';

/** A race the athlete has entered. */
export type EnteredRace = Readonly<{ distance: RaceDistance; date: IsoDate }>;

/**
 * What fitness reads of a run. It comes from where its recording comes from, so that a run of Strava’s stays Strava’s.
 * A run over the distance of a race entered for that day was that race.
 */
export const runFactsOf = <Origin extends Provenance>(
  { id, best }: Activity<Origin>,
  date: IsoDate,
  races: readonly EnteredRace[],
): From<Origin, RunFacts> =>
  derived<Origin, KeptRecording, RunFacts>(best as From<Origin, KeptRecording>, (run) => ({
    ...{ id, date, title: run.title, sport: run.sport, source: run.source.kind },
    ...{ distance: run.distance, moving: run.moving, elapsed: run.elapsed },
    paces: run.digest.paces,
    fastest: run.digest.bestEfforts,
    efforts: run.digest.longEfforts.map((effort) => ({ ...effort, run: id, date })),
    isRace: isOneOf(races, raceOfDistance(run.distance), date),
  })) as From<Origin, RunFacts>;

// A day's grace, for races on the other side of the world.
const isOneOf = (races: readonly EnteredRace[], distance: RaceDistance | null, date: IsoDate): boolean =>
  races.some((race) => race.distance === distance && Math.abs(daysBetween(race.date, date)) <= 1);
