import type { KeptWorkout } from '../../contract/stored/strength';
import type { StrengthReply, StrengthWorkoutReply } from '../../contract/strength';
import { type ExerciseId, exerciseOf } from '../../domain/strength/exercises';
import type { StrengthRecord as WorkoutDone } from '../../domain/strength/set-log';
import type { StrengthOrder } from '../../domain/strength/strength-order';
import { strengthAim } from '../../domain/strength/strength-scheme';
import type { PrescribedExercise } from '../../domain/strength/strength-workout';
import { warmUpSeconds, workoutTime } from '../../domain/strength/workout-time';
import { seconds } from '../../domain/units/quantity';
import type { Frozen } from '../frozen';
import { outdatedBecause } from './outdated-because';
import { standingWorkout } from './standing-workout';
import type { StrengthAtHand } from './strength-at-hand';
import { strengthStatus } from './strength-status';
import { whyNotAskable } from './why-not-askable';

/** A strength session as its athlete sees it. */
export const strengthView = (hand: StrengthAtHand, now: Date): Frozen<StrengthReply> => {
  const { head, order, record, log } = hand;
  const { sessionId, date } = order;
  const workout = standingWorkout(record, log);
  return {
    ...{ sessionId, planId: head.planId, date, hold: head.hold },
    status: strengthStatus(record, now),
    facts: factsOf(hand),
    workout: workout === null ? null : workoutView(order, workout),
    log: log !== null && log.workoutId === workout?.workoutId ? log : null,
    outdated: outdatedBecause(hand),
    notAskable: whyNotAskable(hand, now)?.detail ?? null,
  };
};

const factsOf = ({ order, checkInWeek }: StrengthAtHand): Frozen<StrengthReply['facts']> => {
  const { phase, recovery, equipment, minutes, daysToRace, daysToHard, niggles, before } = order;
  return {
    ...{ phase, recovery, equipment, minutes, daysToRace, daysToHard, niggles, checkInWeek },
    aim: strengthAim(order),
    before: before.length,
  };
};

const workoutView = (order: StrengthOrder, kept: KeptWorkout): Frozen<StrengthWorkoutReply> => {
  const { workoutId, workout, writtenBy, writingNote, at } = kept;
  return {
    ...{ workoutId, note: workout.note, writtenBy, writingNote, writtenAt: at },
    exercises: workout.exercises.map((one) => exerciseView(order.before, one)),
    duration: workoutTime(workout.exercises),
    warmUp: workout.exercises.length === 0 ? seconds(0) : warmUpSeconds,
  };
};

const exerciseView = (before: readonly WorkoutDone[], one: PrescribedExercise) => {
  const { sets, amount, effort, weight, rest, tempo, substitute, note } = one;
  return {
    ...exerciseFacts(one.exercise),
    ...{ sets, amount, effort, weight, rest, tempo, note },
    substitute: substitute === null ? null : exerciseFacts(substitute),
    last: lastDone(before, one.exercise),
  };
};

const exerciseFacts = (exercise: ExerciseId) => {
  const { name, slot, eachSide, weighted, cues } = exerciseOf(exercise);
  return { exercise, name, slot, eachSide, weighted, cues };
};

const lastDone = (before: readonly WorkoutDone[], id: ExerciseId) => {
  const last = before.findLast(({ sets }) => sets.some(({ exercise }) => exercise === id));
  if (last === undefined) return null;
  const sets = last.sets.filter(({ exercise }) => exercise === id).map(({ count, weight }) => ({ count, weight }));
  return { date: last.date, sets };
};
