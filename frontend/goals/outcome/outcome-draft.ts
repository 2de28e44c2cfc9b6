import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { GoalOutcome } from '../../../shared/contract/goal/goal-outcome';
import type { MissReason } from '../../../shared/domain/goal/evolution/outcome';
import type { RaceDistance } from '../../../shared/domain/goal/goal';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import type { Seconds } from '../../../shared/domain/units/quantity';
import { readRaceTime } from '../../intake/read-input';

/** What became of a goal, as it is being told. */
export type OutcomeDraft = Readonly<{
  ended: 'finished' | 'not' | null;
  time: string;
  because: MissReason;
  reflection: string;
}>;

export const emptyOutcome: OutcomeDraft = { ended: null, time: '', because: 'unknown', reflection: '' };

/** The length of the race that is told of; null where there is none. */
export const raceTold = (goal: GoalReply, race: IsoDate | null): RaceDistance | null => {
  if (goal.kind === 'fitness') return null;
  if (goal.kind === 'from-zero') return goal.date === null ? null : '5K';
  return race === null ? goal.distance : (goal.races.find(({ date }) => date === race)?.distance ?? goal.distance);
};

/** The time wished for in that race; null where there is none. */
export const wishedTime = (goal: GoalReply, race: IsoDate | null): Seconds | null =>
  goal.kind === 'race' && race === null && goal.aim.kind === 'time' ? goal.aim.time : null;

const readTime = ({ time }: OutcomeDraft, distance: RaceDistance | null): Seconds | null =>
  distance === null || time === '' ? null : readRaceTime(time, raceMetres[distance]);

/** Whether what is told so far means that the goal was missed. */
export const isMissed = (draft: OutcomeDraft, goal: GoalReply, race: IsoDate | null): boolean => {
  if (draft.ended === 'not') return true;
  const wished = wishedTime(goal, race);
  const time = readTime(draft, raceTold(goal, race));
  return wished !== null && time !== null && time > wished;
};

/** Ten minutes to two days: what the contract takes for a finishing time. */
const isTime = (time: Seconds | null): time is Seconds => time !== null && time >= 600 && time <= 172_800;

/** What is still missing. A time is needed where one was wished for, and must be one wherever something is typed. */
export const outcomeFaults = (
  draft: OutcomeDraft,
  goal: GoalReply,
  race: IsoDate | null,
): Readonly<{ ended: boolean; time: boolean }> => {
  const isNeeded = wishedTime(goal, race) !== null || draft.time !== '';
  const time = readTime(draft, raceTold(goal, race));
  return { ended: draft.ended === null, time: draft.ended === 'finished' && isNeeded && !isTime(time) };
};

/** What is told, in the contract's words. */
export const outcomeFrom = (draft: OutcomeDraft, goal: GoalReply, race: IsoDate | null): GoalOutcome => {
  const time = draft.ended === 'finished' ? readTime(draft, raceTold(goal, race)) : null;
  const { because, reflection } = draft;
  return isMissed(draft, goal, race)
    ? { status: 'missed', time, because, reflection }
    : { status: 'achieved', time, reflection };
};
