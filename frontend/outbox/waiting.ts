import { useSyncExternalStore } from 'react';
import type { Waiting } from './report';

let reports: readonly Waiting[] = [];
const listeners = new Set<() => void>();

/** The reports of this athlete that the API has not taken, as they lie on this device now. */
export const waiting = (): readonly Waiting[] => reports;

/** Tells everybody who shows them what waits now. */
export const showWaiting = (now: readonly Waiting[]): void => {
  reports = now;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The reports that wait, or were refused. */
export const useWaiting = (): readonly Waiting[] => useSyncExternalStore(subscribe, waiting);

/** The report about one thing that waits to be sent; null when there is none. */
export const useWaitingAbout = (about: string): Waiting | null =>
  useWaiting().find((report) => report.about === about && report.refusal === null) ?? null;
