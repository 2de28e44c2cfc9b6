import type { Picture } from '../athlete/picture';
import type { RaceGoal } from '../goal/goal';
import { goalName } from '../goal/goal-name';
import { postRaceRecovery } from './post-race-recovery';
import type { SeasonBlockKind } from './season';

/** What the weeks of a block are for. */
export const blockSentences: Readonly<Record<Exclude<SeasonBlockKind, 'recovery'>, string>> = {
  'from-zero': 'Run and walk in turn, until 30 minutes come without a break.',
  fitness: 'Running for its own sake: steady weeks, one livelier session, nothing that has to grow.',
  maintenance: 'Hold what you have: mostly easy running, one livelier session a week, no build.',
  base: 'Easy kilometres first: endurance, a growing long run, strides.',
  build: 'The work of the plan: hard sessions for the race and the biggest weeks.',
  sharpen: 'Race pace becomes familiar while the running comes down a little.',
  taper: 'Less running at the same pace, so that you arrive fresh.',
  race: 'Race week: short runs, a day of rest, and the race.',
  transition: 'Back to regular, easy running by feel; no plan to follow yet.',
};

/** What the weeks after a race are for. */
export const recoverySentence = (goal: RaceGoal, picture: Picture): string => {
  const { easyDays, restDays } = postRaceRecovery(goal.distance, picture);
  const rest =
    restDays === 1 ? 'the first without running' : `the first ${restDays} with none, or half an hour at most`;
  return `After the ${goalName(goal)}: ${easyDays} days of easy running only, ${rest}.`;
};
