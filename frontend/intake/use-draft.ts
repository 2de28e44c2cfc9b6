import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { operationQuery } from '../api/operation-query';
import { athleteId } from '../auth/session';
import { currentGoal } from '../goals/current-goal';
import { deviceTimeZone } from '../today';
import { type Draft, emptyDraft } from './draft';
import { draftOfAthlete } from './draft-of-athlete';
import { storeDraft, storedDraft } from './draft-store';

// Where roads are signed in miles, runners count in them.
const milesRegions = ['US', 'GB', 'LR', 'MM'];
const usualUnits = (): Draft['units'] =>
  milesRegions.includes(new Intl.Locale(navigator.language).maximize().region ?? '') ? 'mi' : 'km';

/** The athlete's answers: what was typed on this device before, else what we already know of them, else nothing. */
export const useDraft = () => {
  const [athlete] = useState(athleteId);
  const [blank] = useState(() => emptyDraft(crypto.randomUUID(), deviceTimeZone(), usualUnits()));
  const [typed, setTyped] = useState(() => storedDraft(athlete, blank));
  const known = useKnownDraft(blank, typed === null);
  const draft = typed ?? known.draft;

  const change = useCallback(
    (answers: Partial<Draft>) => {
      if (!draft) return;
      const next = { ...draft, ...answers };
      storeDraft(athlete, next);
      setTyped(next);
    },
    [athlete, draft],
  );

  return { draft, change, error: draft ? null : known.error, retry: known.retry };
};

const useKnownDraft = (blank: Draft, enabled: boolean) => {
  const athlete = useQuery({ ...operationQuery('getAthlete', { params: {} }), enabled });
  const goals = useQuery({ ...operationQuery('listGoals', { params: {} }), enabled });
  const goal = goals.data ? currentGoal(goals.data) : null;
  const profile = athlete.data?.profile;
  const known = athlete.data && goals.data ? (profile ? draftOfAthlete(blank, profile, goal) : blank) : null;
  const retry = () => void Promise.all([athlete.refetch(), goals.refetch()]);

  return { draft: known, error: athlete.error ?? goals.error, retry };
};
