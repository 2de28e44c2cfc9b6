import type { DraftDay } from '../plan/plan';
import { expandWorkout } from './expand-workout';
import type { ExpansionContext } from './expansion-context';
import { printWorkout } from './print-workout';
import type { Session } from './session';

/** Puts a drafted session on its day with exact paces, distance, duration and load; the note's slots stay open. */
export const expandSession = (draft: DraftDay, id: string, context: ExpansionContext): Session => ({
  id,
  date: draft.date,
  kind: draft.workout.kind,
  notation: printWorkout(draft.workout),
  note: draft.note,
  ...expandWorkout(draft.workout, context),
});
