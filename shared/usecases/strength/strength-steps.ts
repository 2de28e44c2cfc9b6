import { writeHouseStrength } from '../../coach/house/strength-workout';
import { NotThere } from '../../contract/faults';
import type { StrengthState } from '../../contract/state/strength-state';
import {
  type KeptWorkout,
  type StrengthDraft,
  type StrengthRecord,
  strengthDraft,
} from '../../contract/stored/strength';
import { reviewStrength } from '../../domain/strength/review-strength';
import type { StrengthOrder } from '../../domain/strength/strength-order';
import type { StrengthStore, StrengthWriter } from '../../ports';
import { type StrengthAtHandPorts, strengthAtHand } from './strength-at-hand';

export type WriteWorkoutPorts = StrengthAtHandPorts & Readonly<{ strengthWriter: StrengthWriter }>;

type Asking = StrengthRecord['asked'];
type Work = Readonly<{ order: StrengthOrder; asked: Asking }>;

/** What a step works on: the order on the plan as it stands, and how far its asking has come. @throws NotThere */
const workOf = async (ports: StrengthAtHandPorts, state: StrengthState): Promise<Work> => {
  const { athleteId, sessionId, workoutId } = state;
  const found = await strengthAtHand(ports, athleteId, sessionId);
  const asked = found.status === 'done' ? found.value.record?.asked : undefined;
  if (found.status === 'refused' || asked?.workoutId !== workoutId)
    throw new NotThere(`Workout ${workoutId} is not waited for.`);
  return { order: found.value.order, asked };
};

/** Changes the asking that this run is for, while it is being written; any other is left alone. */
const whileWriting = (
  { strength }: Readonly<{ strength: StrengthStore }>,
  { athleteId, planId, sessionId, workoutId }: StrengthState,
  next: (record: StrengthRecord) => StrengthRecord,
): Promise<StrengthRecord | null> =>
  strength.change({ athleteId, planId }, sessionId, (record) =>
    record?.asked.workoutId === workoutId && record.asked.status === 'writing' ? next(record) : record,
  );

const withDraft = (record: StrengthRecord, draft: StrengthDraft): StrengthRecord => ({
  ...record,
  asked: { ...record.asked, draft },
});

/** WriteWorkout: a coach writes it. Run again, it finds what it wrote. */
export const writeWorkout =
  (ports: WriteWorkoutPorts) =>
  async (state: StrengthState): Promise<Partial<StrengthState>> => {
    const { order, asked } = await workOf(ports, state);
    if (asked.status !== 'writing' || asked.draft !== null) return {};
    const { athleteId, planId, workoutId, readyBy } = state;
    const errand = { athleteId, planId, command: workoutId, readyBy: new Date(readyBy) };
    const { draft, writtenBy, note } = await ports.strengthWriter.strengthen(order, errand);
    // What cannot even be kept is for the review to replace.
    const kept = strengthDraft.safeParse({ workout: draft, writtenBy, writingNote: note });
    if (kept.success)
      await whileWriting(ports, state, (record) =>
        record.asked.draft === null ? withDraft(record, kept.data) : record,
      );
    return {};
  };

/**
 * ReviewWorkout: whoever wrote it. In the place of what is not there or must not be shown, the house coach’s is put.
 */
export const reviewWorkout =
  (ports: StrengthAtHandPorts) =>
  async (state: StrengthState): Promise<Partial<StrengthState>> => {
    const { order, asked } = await workOf(ports, state);
    if (asked.draft !== null && reviewStrength(order, asked.draft.workout).accepted) return { verdict: 'accepted' };

    const workout = writeHouseStrength(order);
    if (!reviewStrength(order, workout).accepted) return { verdict: 'refused' };
    const writingNote = asked.draft === null ? noDraft : refusedDraft;
    await whileWriting(ports, state, (record) => withDraft(record, { workout, writtenBy: 'house', writingNote }));
    return { verdict: 'accepted' };
  };

const noDraft = 'The first attempt did not arrive, so the house coach wrote this workout.';
const refusedDraft = 'The first attempt did not pass the rules, so the house coach wrote this workout.';

/** How many workouts of one session are kept; another may be asked for once a day. */
const mostKept = 8;

/** KeepWorkout: the workout is saved for the athlete. */
export const keepWorkout =
  (ports: Readonly<{ strength: StrengthStore }>) =>
  async (state: StrengthState): Promise<Partial<StrengthState>> => {
    await whileWriting(ports, state, (record) => {
      const { draft, workoutId, at, on } = record.asked;
      if (draft === null) throw new NotThere(`Workout ${workoutId} was not written.`);
      const kept: KeptWorkout = { ...draft, workoutId, at, on };
      return {
        ...record,
        asked: { ...record.asked, status: 'kept', draft: null },
        kept: [...record.kept, kept].slice(-mostKept),
      };
    });
    return {};
  };

/** MarkFailed: the asking is closed, so that the athlete may ask again. */
export const failWorkout =
  (ports: Readonly<{ strength: StrengthStore }>) =>
  async (state: StrengthState): Promise<Partial<StrengthState>> => {
    await whileWriting(ports, state, (record) => ({
      ...record,
      asked: { ...record.asked, status: 'failed', draft: null },
    }));
    return {};
  };
