import { type AthleteProfile, athleteProfile } from '../../shared/contract/athlete';
import { type GoalWish, goalWish } from '../../shared/contract/goal/goal';

/** The profile of a healthy runner with a 10 km race behind them, as it travels over the wire. */
export const aProfileBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Alba',
  timeZone: 'Europe/Madrid',
  units: 'km',
  ageBand: '35-49',
  guardianConsent: false,
  experience: 'intermediate',
  recentVolumes: [38_000, 40_000, 42_000, 41_000],
  longestRun: 14_000,
  results: [{ kind: 'race', distance: 10_000, time: 2_790, date: '2026-10-18' }],
  threshold: null,
  schedule: {
    runDays: ['tue', 'thu', 'sat', 'sun'],
    longRunDay: 'sun',
    blockedDates: [],
    maxMinutes: {},
    peakVolume: null,
  },
  strength: { sessionsPerWeek: 1, equipment: 'none', minutes: 30 },
  health: { redFlags: [], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' },
  words: '',
  ...changes,
});

export const aProfile = (changes: Record<string, unknown> = {}): AthleteProfile =>
  athleteProfile.parse(aProfileBody(changes));

/** A half marathon sixteen weeks after 21 November 2026. */
export const aGoalBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'race',
  name: 'Half of the city',
  distance: 'half',
  date: '2027-03-14',
  aim: { kind: 'time', time: 6_150 },
  races: [],
  why: 'To see whether I can.',
  ...changes,
});

/** The same race among the goals of a season. */
export const aSeasonGoalBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => {
  const { name, why, races, ...goal } = aGoalBody(changes);
  return { id: 'half', priority: 'A', goal };
};

/** Twelve weeks of running for its own sake. */
export const aFitnessBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'fitness',
  name: '',
  weeks: 12,
  enjoys: ['hills'],
  why: 'To sleep well.',
  ...changes,
});

/** From nothing to a 5 km race in spring. */
export const aFromZeroBody = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'from-zero',
  name: '',
  weeks: 12,
  date: '2027-02-28',
  why: 'To keep up with my daughter.',
  ...changes,
});

export const aGoal = (changes: Record<string, unknown> = {}): GoalWish => goalWish.parse(aGoalBody(changes));
