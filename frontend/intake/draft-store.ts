import type { Draft } from './draft';

const keyOf = (athleteId: string): string => `pacewright.draft.${athleteId}`;

/** What this athlete has typed before, laid over `blank` so that an older draft still fits; null when there is none. */
export const storedDraft = (athleteId: string, blank: Draft): Draft | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(athleteId)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...blank, ...stored } : null;
  } catch {
    return null;
  }
};

/** Keeps the draft on this device. A full or forbidden store costs the reload, never the answers on screen. */
export const storeDraft = (athleteId: string, draft: Draft): void => {
  try {
    localStorage.setItem(keyOf(athleteId), JSON.stringify(draft));
  } catch {
    return;
  }
};

export const forgetDraft = (athleteId: string): void => localStorage.removeItem(keyOf(athleteId));
