import type { SetSheet } from './set-sheet';

/** A sheet as this device keeps it until the server has it. */
export type KeptSheet = Readonly<{ loggedAt: string; sheet: SetSheet }>;

const keyOf = (workoutId: string): string => `pacewright.sets.${workoutId}`;

/** Keeps a sheet on this device, so that no ticked set is lost without a network. */
export const keepSheet = (workoutId: string, kept: KeptSheet): void =>
  localStorage.setItem(keyOf(workoutId), JSON.stringify(kept));

/** Forgets a sheet that the server has. */
export const forgetSheet = (workoutId: string): void => localStorage.removeItem(keyOf(workoutId));

/** The sheet that was kept, or null where there is none that can be read. */
export const keptSheet = (workoutId: string): KeptSheet | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(workoutId)) ?? 'null') as KeptSheet | null;
    return kept !== null && typeof kept.loggedAt === 'string' && Array.isArray(kept.sheet) ? kept : null;
  } catch {
    return null;
  }
};
