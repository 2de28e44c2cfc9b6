import { useMutation, useQueryClient } from '@tanstack/react-query';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import type { Draft } from '../intake/draft';
import { forgetDraft } from '../intake/draft-store';
import { announce } from '../parts/announcements';
import { refreshPlan } from '../plan/plan-reads';
import type { ProfileWish } from './changed-profile';

type Saving = Readonly<{
  /** The profile as the answers on screen would have it. */
  profileOf: (draft: Draft) => ProfileWish;
  /** Said once it is done. */
  saved: string;
  onSaved: () => void;
}>;

/** Saves answers of the settings in the athlete's profile. */
export const useSaveProfile = ({ profileOf, saved, onSaved }: Saving) => {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: (draft: Draft) => call('putAthlete', { params: {}, body: profileOf(draft) }),
    onSuccess: async (athlete) => {
      // Answers typed before, and never sent, would bring the old ones back.
      forgetDraft(athleteId());
      queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete);
      // Health answers may have put the plan on hold.
      await refreshPlan(queries);
      announce(saved);
      onSaved();
    },
  });
};
