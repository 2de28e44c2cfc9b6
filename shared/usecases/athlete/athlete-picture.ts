import type { AthleteProfile } from '../../contract/athlete';
import type { GoalWish } from '../../contract/goal/goal';
import type { Picture } from '../../domain/athlete/picture';
import { withGoal } from '../../domain/athlete/with-goal';
import type { Fitness } from '../../domain/fitness/fitness';
import { knownFitness, type Told } from '../../domain/fitness/known-fitness';
import { knownRunning } from '../../domain/fitness/known-running';
import { loadTrend } from '../../domain/fitness/load-trend';
import type { Goal, SupportingRace } from '../../domain/goal/goal';
import { raceDayOf } from '../../domain/plan/phase-lengths';
import { planStart } from '../../domain/plan/plan-start';
import type { IsoDate } from '../../domain/units/calendar';
import type { CoachRun } from '../activity/known-runs';

// Someone too young for a plan is still told what their results are worth.
const ageBandOf = ({ ageBand }: AthleteProfile) => (ageBand === 'under-16' ? '16-17' : ageBand);

/** What an athlete's own account says of their fitness. */
export const toldBy = (profile: AthleteProfile): Told => {
  const { results, threshold, experience } = profile;
  return { results, threshold, experience, ageBand: ageBandOf(profile) };
};

/** What the athlete can do today, by their own account and the runs a coach may go by. */
export const athleteFitness = (profile: AthleteProfile, runs: readonly CoachRun[], today: IsoDate): Fitness =>
  knownFitness(toldBy(profile), runs, today);

/** The goal alone, without the athlete's words. */
export const goalOf = (wish: GoalWish): Goal => {
  switch (wish.kind) {
    case 'race':
      return { kind: wish.kind, distance: wish.distance, date: wish.date, aim: wish.aim };
    case 'fitness':
      return { kind: wish.kind, weeks: wish.weeks, enjoys: wish.enjoys };
    case 'from-zero':
      return { kind: wish.kind, weeks: wish.weeks, date: wish.date };
  }
};

const racesOf = (wish: GoalWish): readonly SupportingRace[] =>
  wish.kind === 'race' ? wish.races.map(({ distance, date, priority }) => ({ distance, date, priority })) : [];

/** The athlete as aggregates: no name, no time zone, no health answers but the one that changes the training. */
export const athletePicture = (
  profile: AthleteProfile,
  wish: GoalWish,
  { runs, today }: Readonly<{ runs: readonly CoachRun[]; today: IsoDate }>,
): Picture => {
  const goal = goalOf(wish);
  const startsOn = planStart(today, profile.schedule.runDays, raceDayOf(goal));
  return { ...pictureFor(profile, goal, { runs, today, startsOn }), supportingRaces: racesOf(wish) };
};

/** The same for a goal alone and a first day that is known. */
export const pictureFor = (
  profile: AthleteProfile,
  goal: Goal,
  { runs, today, startsOn }: Readonly<{ runs: readonly CoachRun[]; today: IsoDate; startsOn: IsoDate }>,
): Picture => {
  const told = { weeklyVolumes: profile.recentVolumes, longestRun: profile.longestRun };
  const { weeklyVolumes, longestRun } = knownRunning(told, runs, today);
  const fitness = athleteFitness(profile, runs, today);
  const trend = loadTrend(runs, fitness.threshold, today);
  return withGoal(
    {
      ageBand: ageBandOf(profile),
      experience: profile.experience,
      injuredLately: profile.health.injuredLately,
      fitness,
      recent: { weeklyVolumes, longestRun },
      ...(trend !== null && { loadTrend: trend }),
      schedule: profile.schedule,
      strength: profile.strength,
      goal,
      supportingRaces: [],
      startsOn,
      words: profile.words,
      ...(profile.language !== undefined && { language: profile.language }),
    },
    goal,
  );
};
