import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { goalWish } from '../../../shared/contract/goal/goal';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { call } from '../../api-client';
import { todayIn } from '../../today';

/** A goal as it is sent. */
export type GoalBody = z.input<typeof goalWish>;

/** What is asked about a goal: the words around it and the races that were run play no part. */
const judged = (goal: GoalBody, today: IsoDate): GoalBody => {
  const plain = { ...goal, name: '', why: '' };
  return plain.kind === 'race'
    ? { ...plain, races: (plain.races ?? []).filter(({ date }) => date > today).map((race) => ({ ...race, name: '' })) }
    : plain;
};

/** An honest look at a goal; nothing is stored by it. Nothing is asked while one of them is missing. */
export const openAssessment = (profile: AthleteProfile | null, goal: GoalBody | null) => {
  const body = profile && goal && { athlete: profile, goal: judged(goal, todayIn(profile.timeZone)) };

  return queryOptions({
    queryKey: ['assess', body],
    queryFn: ({ signal }) => {
      if (body === null) throw new Error('There is no goal to judge');
      return call('assess', { params: {}, body, signal });
    },
    enabled: body !== null,
  });
};
