import type { z } from 'zod';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { goalWish } from '../../../shared/contract/goal/goal';
import { todayIn } from '../../today';

/** A goal as it is sent. */
export type GoalBody = z.input<typeof goalWish>;

/** What is asked about a goal: the words around it and the races that were run play no part. */
export const judged = (athlete: AthleteProfile, goal: GoalBody) => {
  const plain = { ...goal, name: '', why: '' };
  if (plain.kind !== 'race') return { athlete, goal: plain };
  const today = todayIn(athlete.timeZone);
  const ahead = (plain.races ?? []).filter(({ date }) => date > today);

  return { athlete, goal: { ...plain, races: ahead.map((race) => ({ ...race, name: '' })) } };
};
