import type { Fitness } from '../fitness/fitness';
import type { LoadTrend } from '../fitness/load-trend';
import type { Goal, SupportingRace } from '../goal/goal';
import type { IsoDate, Weekday } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { Language } from './language';
import type { Showable } from './provenance';

export const ageBands = ['16-17', '18-34', '35-49', '50-64', '65+'] as const;
export type AgeBand = (typeof ageBands)[number];

export const experiences = ['novice', 'intermediate', 'advanced'] as const;
export type Experience = (typeof experiences)[number];

export const equipments = ['none', 'bands', 'dumbbells', 'gym'] as const;
export type Equipment = (typeof equipments)[number];

/** When the athlete can train. Days outside `runDays` hold no running; blocked dates hold nothing at all. */
export type Schedule = Readonly<{
  runDays: readonly Weekday[];
  longRunDay: Weekday;
  blockedDates: readonly IsoDate[];
  /** Most minutes on a weekday; a weekday that is missing has no cap. */
  maxMinutes: Readonly<Partial<Record<Weekday, number>>>;
  /** Most running in a week, or null for none. */
  peakVolume: Metres | null;
}>;

export type StrengthWish = Readonly<{ sessionsPerWeek: number; equipment: Equipment; minutes: number }>;

/**
 * The athlete as aggregates: everything a plan is written from, nothing that identifies a person, and no figure from
 * where a model may not be shown it.
 */
export type Picture = Readonly<{
  ageBand: AgeBand;
  experience: Experience;
  injuredLately: boolean;
  fitness: Showable<Fitness>;
  recent: Showable<{
    /** Running in each of the last four weeks, the latest last; a missing week is 0. */
    weeklyVolumes: readonly Metres[];
    longestRun: Metres;
  }>;
  /** Left out where the runs that a coach may be shown say too little of it. */
  loadTrend?: Showable<LoadTrend>;
  schedule: Schedule;
  /** The race is on this day, which the athlete else keeps clear; left out where it is not. */
  freedForRace?: IsoDate;
  strength: StrengthWish;
  goal: Goal;
  supportingRaces: readonly SupportingRace[];
  /** First day that may hold a session; plan weeks run Monday to Sunday, so week 1 may be cut short. */
  startsOn: IsoDate;
  /** The athlete's own words: data, never instructions. */
  words: string;
  /** What a coach writes to them in; English where it is left out. */
  language?: Language;
}>;
