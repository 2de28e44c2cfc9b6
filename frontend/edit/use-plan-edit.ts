import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

/** Where an edit of the settings stands: typed, saved and offered to the plan, kept out of it, or on its way into it. */
export type PlanEdit = Readonly<{
  isSaved: boolean;
  /** What was saved is not to change the plan in force. */
  isLeft: boolean;
  /** The work on it, or null. */
  adaptationId: string | null;
  onSaved: () => void;
  /** Something was changed again: what was saved is no longer what is on screen. */
  onTouched: () => void;
  onLeave: () => void;
  onAsked: (adaptationId: string) => void;
}>;

/** Follows an edit; the work on it stands in the address. */
export const usePlanEdit = (): PlanEdit => {
  const [stage, setStage] = useState<'typed' | 'saved' | 'left'>('typed');
  const { edit = null } = useSearch({ strict: false });
  const navigate = useNavigate();
  const follow = (search: { edit?: string }) => navigate({ to: '.', search, replace: true, resetScroll: false });

  return {
    isSaved: stage !== 'typed',
    isLeft: stage === 'left',
    adaptationId: edit,
    onSaved: () => {
      setStage('saved');
      void follow({});
    },
    onTouched: () => setStage('typed'),
    onLeave: () => setStage('left'),
    onAsked: (adaptationId) => {
      setStage('typed');
      void follow({ edit: adaptationId });
    },
  };
};
