import type { SetLogReply, SetLogReport, StrengthWorkoutReply } from '../../shared/contract/strength';
import type { ExerciseId } from '../../shared/domain/strength/exercises';
import { kilograms } from '../../shared/domain/units/quantity';

/** How a set felt: effort of its last repetition 1–10, pain while doing it 0–10. What was not told is not there. */
export type Feel = Readonly<{ effort?: number; pain?: number }>;

/** One set of an exercise as it stands on the screen; count and weight are as typed. */
export type SetRow = Feel & Readonly<{ done: boolean; count: string; weight: string }>;

/** The sets of one exercise of the workout, done with it or with its substitute. */
export type ExerciseRows = Readonly<{ exercise: ExerciseId; rows: readonly SetRow[] }>;

/** All sets of a workout, in its order. */
export type SetSheet = readonly ExerciseRows[];

type Workout = Pick<StrengthWorkoutReply, 'workoutId' | 'exercises'>;
type Prescribed = Workout['exercises'][number];

/** The sheet of a workout: what was told of it, and for the rest what is prescribed. */
export const setSheet = ({ exercises }: Workout, log: Pick<SetLogReply, 'sets'> | null): SetSheet =>
  exercises.map((prescribed) => {
    const told = log?.sets.filter(({ exercise }) => isOf(prescribed, exercise)) ?? [];
    const exercise = told[0]?.exercise ?? prescribed.exercise;
    const count = Math.max(prescribed.sets, ...told.map(({ set }) => set));

    return {
      exercise,
      rows: Array.from({ length: count }, (_, index) => {
        const done = told.find(({ set }) => set === index + 1);
        const planned = plannedRow(prescribed, exercise);
        return done === undefined
          ? planned
          : {
              ...{ done: true, count: String(done.count), weight: done.weight === null ? '' : String(done.weight) },
              ...(done.effort !== null && { effort: done.effort }),
              ...(done.pain !== null && { pain: done.pain }),
            };
      }),
    };
  });

/** The sheet with one set told anew. */
export const withRow = (sheet: SetSheet, at: number, index: number, row: Partial<SetRow>): SetSheet =>
  sheet.map((rows, place) =>
    place === at ? { ...rows, rows: rows.rows.map((one, set) => (set === index ? { ...one, ...row } : one)) } : rows,
  );

/** The sheet with a word on how an exercise felt: it holds for all its sets, those to come included. */
export const withFeel = (sheet: SetSheet, at: number, feel: Feel): SetSheet =>
  sheet.map((rows, place) => (place === at ? { ...rows, rows: rows.rows.map((one) => ({ ...one, ...feel })) } : rows));

/** How an exercise felt, as last told of a set that was done. */
export const feelOf = ({ rows }: ExerciseRows): Feel => {
  const done = rows.filter((row) => row.done);
  const effort = done.findLast((row) => row.effort !== undefined)?.effort;
  const pain = done.findLast((row) => row.pain !== undefined)?.pain;
  return { ...(effort !== undefined && { effort }), ...(pain !== undefined && { pain }) };
};

/** The sheet with an exercise in another’s place; what was ticked of the other is let go. */
export const withExercise = (sheet: SetSheet, { exercises }: Workout, at: number, exercise: ExerciseId): SetSheet =>
  sheet.map((rows, place) => {
    const prescribed = exercises[place];
    return place !== at || prescribed === undefined
      ? rows
      : { exercise, rows: rows.rows.map(() => plannedRow(prescribed, exercise)) };
  });

/** What is sent of a sheet: the sets that are ticked. A count that is no number is taken as prescribed. */
export const setReport = ({ workoutId, exercises }: Workout, sheet: SetSheet, loggedAt: string): SetLogReport => ({
  workoutId,
  loggedAt,
  sets: sheet.flatMap(({ exercise, rows }, at) =>
    rows.flatMap(({ done, count, weight, effort = null, pain = null }, index) =>
      done
        ? [
            {
              exercise,
              set: index + 1,
              count: countIn(count) ?? exercises[at]?.amount.count ?? 0,
              weight: weightIn(weight),
              ...{ effort, pain },
            },
          ]
        : [],
    ),
  ),
});

/** How many sets are ticked, of how many. */
export const progressOf = (sheet: SetSheet): Readonly<{ done: number; count: number }> => {
  const rows = sheet.flatMap((one) => one.rows);
  return { done: rows.filter(({ done }) => done).length, count: rows.length };
};

const isOf = ({ exercise, substitute }: Prescribed, told: ExerciseId): boolean =>
  told === exercise || told === substitute?.exercise;

/** A weight is meant for the exercise it was prescribed for, not for its substitute. */
const plannedRow = ({ amount, weight, exercise: own }: Prescribed, exercise: ExerciseId): SetRow => ({
  done: false,
  count: String(amount.count),
  weight: weight === null || exercise !== own ? '' : String(weight),
});

const mostCount = 600;
const mostWeight = 500;

const countIn = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= mostCount ? Number(typed) : null;

const weightIn = (typed: string): SetLogReport['sets'][number]['weight'] => {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !(number >= 0 && number <= mostWeight) ? null : kilograms(number);
};
