import type { KeptWorkout, StrengthRecord } from '../../contract/stored/strength';
import type { SetLogReply } from '../../contract/strength';

/** Whether anything of a workout has been done. */
export const isBegun = (log: SetLogReply | null): log is SetLogReply => log !== null && log.sets.length > 0;

/** The workout that counts for a session: the one that was begun, though another was written since; else the latest. */
export const standingWorkout = (record: StrengthRecord | null, log: SetLogReply | null): KeptWorkout | null => {
  const kept = record?.kept ?? [];
  const begun = isBegun(log) ? kept.find(({ workoutId }) => workoutId === log.workoutId) : undefined;
  return begun ?? kept.at(-1) ?? null;
};
