import type { GoalReply } from '../../shared/contract/goal/goal';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { Draft } from '../intake/draft';
import { goalOf } from '../intake/wishes';
import type { GoalBody } from './look/judged';

/** A goal as it is asked about: races on the way that have been run are no question any more. */
export const goalToAsk = (goal: GoalReply, today: IsoDate): GoalReply =>
  goal.kind === 'race' ? { ...goal, races: goal.races.filter(({ date }) => date > today) } : goal;

/** A draft as it is saved: the races that have been run stay, and so does a name that is not asked for. */
export const goalToSave = (draft: Draft, before: GoalReply | null, today: IsoDate): GoalBody => {
  const wish = goalOf(draft);
  if (wish.kind !== 'race') return { ...wish, name: before?.kind === wish.kind ? before.name : '' };
  const run = before?.kind === 'race' ? before.races.filter(({ date }) => date <= today) : [];
  return { ...wish, races: [...run, ...(wish.races ?? [])] };
};
