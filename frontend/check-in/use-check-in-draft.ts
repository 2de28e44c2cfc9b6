import { useState } from 'react';
import { athleteId } from '../auth/session';
import { blankDraft, type CheckInDraft } from './check-in-draft';

const keyOf = (planId: string, week: number): string => `pacewright.check-in.${athleteId()}.${planId}.${week}`;

const stored = (key: string): CheckInDraft | null => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof found === 'object' && found !== null ? { ...blankDraft, ...found } : null;
  } catch {
    return null;
  }
};

/** Keeps what is typed on this device. A full or forbidden store costs the reload, never the answers on screen. */
const keep = (key: string, draft: CheckInDraft): void => {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
};

/** A check-in that is being written: as typed on this device before, else as it was sent, else empty. */
export const useCheckInDraft = (planId: string, week: number, sent: CheckInDraft | null) => {
  const key = keyOf(planId, week);
  const [draft, setDraft] = useState(() => stored(key) ?? sent ?? blankDraft);
  const change = (answers: Partial<CheckInDraft>): void => {
    const next = { ...draft, ...answers };
    keep(key, next);
    setDraft(next);
  };

  return { draft, change, forget: () => localStorage.removeItem(key) };
};
