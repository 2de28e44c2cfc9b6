import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalWish } from '../../shared/contract/goal/goal';
import { raceDistances } from '../../shared/domain/goal/goal';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import { formatClock } from '../../shared/domain/units/format';
import type { Draft, DraftResult } from './draft';
import { typedDistance, typedPace } from './read-input';

/** The answers of an athlete we already know, laid out for another look. */
export const draftOfAthlete = (blank: Draft, profile: AthleteProfile, goal: GoalWish | null): Draft => ({
  ...blank,
  ...(goal && goalAnswers(goal)),
  ...profileAnswers(profile),
  reviewed: true,
});

const goalAnswers = (goal: GoalWish): Partial<Draft> => {
  const shared = { kind: goal.kind, why: goal.why };
  switch (goal.kind) {
    case 'race':
      return {
        ...shared,
        distance: goal.distance,
        raceName: goal.name,
        date: goal.date,
        aim: goal.aim.kind,
        time: goal.aim.kind === 'time' ? formatClock(goal.aim.time) : '',
        races: goal.races.map((race, index) => ({ id: `w${index}`, ...race })),
      };
    case 'fitness':
      return { ...shared, planWeeks: String(goal.weeks), enjoys: goal.enjoys };
    case 'from-zero':
      return { ...shared, planWeeks: String(goal.weeks), endDate: goal.date ?? '' };
  }
};

const profileAnswers = (profile: AthleteProfile): Partial<Draft> => {
  const { units, schedule, health, strength } = profile;
  const [first = 0, second = 0, third = 0, fourth = 0] = profile.recentVolumes;
  const typed = (distance: number): string => typedDistance(distance, units);
  return {
    units,
    name: profile.name,
    timeZone: profile.timeZone,
    experience: profile.experience,
    weeks: [typed(first), typed(second), typed(third), typed(fourth)],
    longestRun: typed(profile.longestRun),
    results: profile.results.map((result, index) => resultAnswer(result, `r${index}`, units)),
    threshold: profile.threshold === null ? '' : typedPace(profile.threshold, units),
    runDays: schedule.runDays,
    longRunDay: schedule.longRunDay,
    minutes: Object.fromEntries(Object.entries(schedule.maxMinutes).map(([day, minutes]) => [day, String(minutes)])),
    peak: schedule.peakVolume === null ? '' : typed(schedule.peakVolume),
    blocked: schedule.blockedDates,
    blockedDay: '',
    ageBand: profile.ageBand,
    guardianConsent: profile.guardianConsent,
    redFlags: health.redFlags,
    cleared: health.cleared,
    injuredLately: health.injuredLately,
    injuries: health.injuries,
    pregnancy: health.pregnancy,
    words: profile.words,
    strength: strength.sessionsPerWeek,
    equipment: strength.equipment,
    strengthMinutes: String(strength.minutes),
  };
};

/** A result as it would be typed. */
export const resultAnswer = (
  result: AthleteProfile['results'][number],
  id: string,
  units: Draft['units'],
): DraftResult => {
  const known = raceDistances.find((name) => Math.round(raceMetres[name]) === result.distance);
  return {
    id,
    kind: result.kind,
    distance: known ?? 'other',
    length: known ? '' : typedDistance(result.distance, units),
    time: formatClock(result.time),
    date: result.date,
  };
};
