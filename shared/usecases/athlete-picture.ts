import type { AthleteProfile } from '../contract/athlete';
import type { GoalWish } from '../contract/goal';
import type { Picture } from '../domain/athlete/picture';
import { withGoal } from '../domain/athlete/with-goal';
import { estimateFitness } from '../domain/fitness/estimate-fitness';
import type { Fitness } from '../domain/fitness/fitness';
import type { Goal, SupportingRace } from '../domain/goal/goal';
import { raceDayOf } from '../domain/plan/phase-lengths';
import { planStart } from '../domain/plan/plan-start';
import type { IsoDate } from '../domain/units/calendar';

// Someone too young for a plan is still told what their results are worth.
const ageBandOf = ({ ageBand }: AthleteProfile) => (ageBand === 'under-16' ? '16-17' : ageBand);

/** What the athlete can do today, by their own account. */
export const athleteFitness = (profile: AthleteProfile, today: IsoDate): Fitness => {
  const { results, threshold, experience } = profile;
  return estimateFitness({ results, threshold, experience, ageBand: ageBandOf(profile), today });
};

/** What is trained for, without the words around it. */
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
export const athletePicture = (profile: AthleteProfile, wish: GoalWish, today: IsoDate): Picture => {
  const goal = goalOf(wish);
  const startsOn = planStart(today, profile.schedule.runDays, raceDayOf(goal));
  return { ...pictureFor(profile, goal, { today, startsOn }), supportingRaces: racesOf(wish) };
};

/** The same for a goal alone and a first day that is known. */
export const pictureFor = (
  profile: AthleteProfile,
  goal: Goal,
  { today, startsOn }: Readonly<{ today: IsoDate; startsOn: IsoDate }>,
): Picture =>
  withGoal(
    {
      ageBand: ageBandOf(profile),
      experience: profile.experience,
      injuredLately: profile.health.injuredLately,
      fitness: athleteFitness(profile, today),
      recent: { weeklyVolumes: profile.recentVolumes, longestRun: profile.longestRun },
      schedule: profile.schedule,
      strength: profile.strength,
      goal,
      supportingRaces: [],
      startsOn,
      words: profile.words,
    },
    goal,
  );
