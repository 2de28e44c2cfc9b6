import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import type { Draft } from '../intake/draft';
import { forgetDraft } from '../intake/draft-store';
import { announce } from '../parts/announcements';
import { refreshPlan } from '../plan/plan-reads';
import type { ProfileWish } from './changed-profile';
import { profileNow } from './profile-now';

type Saving = Readonly<{
  /** A profile with the answers on screen. */
  changed: (profile: AthleteProfile, draft: Draft) => ProfileWish;
  /** Said once it is done. */
  saved: string;
  onSaved: () => void;
}>;

/** Saves answers of the settings in the athlete's profile, beside whatever else it says by then. */
export const useSaveProfile = ({ changed, saved, onSaved }: Saving) => {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: async (draft: Draft) => {
      const profile = await profileNow();
      if (profile === null) throw new Error('There is no profile to change.');
      return call('putAthlete', { params: {}, body: changed(profile, draft) });
    },
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
