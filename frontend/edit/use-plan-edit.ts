import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

/** Where an edit of the settings stands: typed, saved and offered to the plan, or on its way into it. */
export type PlanEdit = Readonly<{
  isSaved: boolean;
  /** The work on it, or null. */
  adaptationId: string | null;
  onSaved: () => void;
  /** Something was changed again: what was saved is no longer what is on screen. */
  onTouched: () => void;
  onAsked: (adaptationId: string) => void;
}>;

/** Follows an edit; the work on it stands in the address. */
export const usePlanEdit = (): PlanEdit => {
  const [isSaved, setSaved] = useState(false);
  const { edit = null } = useSearch({ strict: false });
  const navigate = useNavigate();
  const follow = (search: { edit?: string }) => navigate({ to: '.', search, replace: true, resetScroll: false });

  return {
    isSaved,
    adaptationId: edit,
    onSaved: () => {
      setSaved(true);
      void follow({});
    },
    onTouched: () => setSaved(false),
    onAsked: (adaptationId) => {
      setSaved(false);
      void follow({ edit: adaptationId });
    },
  };
};
