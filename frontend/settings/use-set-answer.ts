import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { profileNow } from './profile-now';

/**
 * Saves one answer of the profile, beside whatever else it says by then: one save after the other, each on what the one
 * before left. Without a profile there is nothing to save.
 */
export const useSetAnswer = <Name extends keyof AthleteProfile>(name: Name) => {
  const queries = useQueryClient();
  const { queryKey } = operationQuery('getAthlete', { params: {} });

  return useMutation({
    scope: { id: 'profile' },
    mutationFn: async (answer: AthleteProfile[Name]) => {
      const profile = await profileNow();
      if (profile === null) return;
      const saved = await call('putAthlete', { params: {}, body: { ...profile, [name]: answer } });
      queries.setQueryData(queryKey, saved);
    },
  });
};
