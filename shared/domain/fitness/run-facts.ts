import type { Sport } from '../activity/recording';
import type { SourceKind } from '../activity/source';
import type { IsoDate } from '../units/calendar';
import type { Metres, Seconds, SecondsPerKm } from '../units/quantity';
import type { RaceTime } from './race-time';
import type { BestEffort } from './threshold-with-efforts';

/** What fitness is read from: a run that happened, told by one recording. */
export type RunFacts = Readonly<{
  id: string;
  date: IsoDate;
  title: string;
  sport: Sport;
  /** Whose figures these are. */
  source: SourceKind;
  distance: Metres;
  moving: Seconds;
  elapsed: Seconds;
  /** Moving time by pace, each bin by its middle; empty where only the totals are known. */
  paces: readonly Readonly<{ pace: SecondsPerKm; time: Seconds }>[];
  /** The fastest stretch over each length that is raced or tested; empty without a trace. */
  fastest: readonly RaceTime[];
  /** The fastest stretches of 20 to 60 minutes. */
  efforts: readonly BestEffort[];
  /** Whether it was a race: it stands for a race of the plan, or the athlete said so. */
  isRace: boolean;
}>;
