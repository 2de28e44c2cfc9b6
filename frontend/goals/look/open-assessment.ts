import { queryOptions, skipToken } from '@tanstack/react-query';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { ReplyOf } from '../../../shared/contract/client';
import { operationQuery } from '../../api/operation-query';
import { type GoalBody, judged } from './judged';

/** An honest look at a goal; nothing is stored by it. Nothing is asked while one of them is missing. */
export const openAssessment = (profile: AthleteProfile | null, goal: GoalBody | null) =>
  profile && goal
    ? operationQuery('assess', { params: {}, body: judged(profile, goal) })
    : queryOptions<ReplyOf<'assess'>>({ queryKey: ['assess'], queryFn: skipToken });
