import type { z } from 'zod';
import type { athleteProfile, result } from '../../shared/contract/athlete';
import type { redFlags } from '../../shared/contract/red-flags';
import type { Equipment, Experience } from '../../shared/domain/athlete/picture';
import type { Enjoyment, Goal, RaceDistance, SupportingRace } from '../../shared/domain/goal/goal';
import type { Weekday } from '../../shared/domain/units/calendar';
import type { UnitSystem } from '../../shared/domain/units/format';

type Profile = z.input<typeof athleteProfile>;

/** A result as it is being typed; `distance` holds a race's name or `other`, then `length` is in the reader's units. */
export type DraftResult = Readonly<{
  id: string;
  kind: z.input<typeof result>['kind'];
  distance: RaceDistance | 'other';
  length: string;
  time: string;
  date: string;
}>;

/** A race on the way as it is being typed. */
export type DraftRace = Readonly<{
  id: string;
  name: string;
  distance: RaceDistance;
  date: string;
  priority: SupportingRace['priority'];
}>;

/** Distances in metres, and the activities whose results have been offered. */
export type FilledFromRuns = Readonly<{
  weeks: readonly number[] | null;
  longestRun: number | null;
  results: readonly string[];
}>;

/**
 * The answers so far, as they were typed: nothing is lost because it is not right yet. What has not been chosen is
 * null. Distances are in the reader's `units`.
 */
export type Draft = Readonly<{
  /** Of this draft, not of the athlete: a retry can be told from a new wish by it. */
  id: string;
  units: UnitSystem;
  kind: Goal['kind'];
  distance: RaceDistance | null;
  raceName: string;
  date: string;
  aim: 'time' | 'finish' | null;
  time: string;
  races: readonly DraftRace[];
  /** Length of a plan without a race. */
  planWeeks: string;
  /** The 5 km race at the end of a beginning, or empty. */
  endDate: string;
  enjoys: readonly Enjoyment[];
  why: string;
  experience: Experience | null;
  weeks: readonly [string, string, string, string];
  longestRun: string;
  results: readonly DraftResult[];
  threshold: string;
  runDays: readonly Weekday[];
  longRunDay: Weekday | null;
  minutes: Readonly<Partial<Record<Weekday, string>>>;
  peak: string;
  blocked: readonly string[];
  /** A day to keep clear that stands in the field and has not been added, or empty. */
  blockedDay: string;
  timeZone: string;
  name: string;
  ageBand: Profile['ageBand'] | null;
  guardianConsent: boolean;
  pregnancy: Profile['health']['pregnancy'];
  redFlags: readonly (typeof redFlags)[number][];
  cleared: boolean;
  injuredLately: boolean;
  injuries: string;
  words: string;
  strength: number;
  equipment: Equipment;
  strengthMinutes: string;
  /** What was filled in from the athlete's runs, so that it is done once, and their own answers stand. */
  filled: FilledFromRuns | null;
  /** All questions have been seen: corrections lead straight back to the review. */
  reviewed: boolean;
}>;

export const emptyDraft = (id: string, timeZone: string, units: UnitSystem): Draft => ({
  id,
  units,
  kind: 'race',
  distance: null,
  raceName: '',
  date: '',
  aim: null,
  time: '',
  races: [],
  planWeeks: '12',
  endDate: '',
  enjoys: [],
  why: '',
  experience: null,
  weeks: ['', '', '', ''],
  longestRun: '',
  results: [],
  threshold: '',
  runDays: [],
  longRunDay: null,
  minutes: {},
  peak: '',
  blocked: [],
  blockedDay: '',
  timeZone,
  name: '',
  ageBand: null,
  guardianConsent: false,
  pregnancy: 'no',
  redFlags: [],
  cleared: false,
  injuredLately: false,
  injuries: '',
  words: '',
  strength: 0,
  equipment: 'none',
  strengthMinutes: '30',
  filled: null,
  reviewed: false,
});
