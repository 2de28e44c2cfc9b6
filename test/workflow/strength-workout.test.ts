import '../fakes/promise-with-resolvers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { StateMachine } from 'aws-local-stepfunctions';
import { keepWorkoutHandler } from '../../functions/strength-workout/keep-workout';
import { failWorkoutHandler } from '../../functions/strength-workout/mark-failed';
import { reviewWorkoutHandler } from '../../functions/strength-workout/review-workout';
import { writeWorkoutHandler } from '../../functions/strength-workout/write-workout';
import { CoachUnavailable, StorageThrottled } from '../../shared/contract/faults';
import type { ExerciseId } from '../../shared/domain/strength/exercises';
import { isoDate } from '../../shared/domain/units/calendar';
import { kilograms } from '../../shared/domain/units/quantity';
import type { StrengthWriter } from '../../shared/ports';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { houseStrength } from '../../shared/usecases/strength/house-strength';
import { strengthStatus } from '../../shared/usecases/strength/strength-status';
import { aLambdaContext } from '../builders/http-event';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
import { apiOn } from '../fakes/api';
import { memoryPorts } from '../fakes/memory-ports';
import { machineNamed } from '../infra/machine-named';
import { synthesized } from '../infra/synthesized';
import { runMachine } from './run-machine';

type Definition = ConstructorParameters<typeof StateMachine>[0];

let machine: StateMachine;
let definition: Definition & Readonly<{ TimeoutSeconds: number }>;
beforeAll(async () => {
  definition = machineNamed('StrengthWorkouts', await synthesized());
  machine = new StateMachine(definition, { validationOptions: { noValidate: true } });
});

type Broken = Readonly<Record<string, readonly Error[]>>;

/**
 * Asks for a workout as the API does, and runs the machine on it; `broken` steps throw first, or once they are done.
 */
const work = async (strengthWriter: StrengthWriter, broken: Broken = {}, cutAfter: Broken = {}) => {
  const ports = { ...memoryPorts(), coach: houseCoach, strengthWriter };
  const athleteId = 'athlete-a';
  const planId = await aReadyPlan(ports, athleteId);
  const call = apiOn(ports);
  const { weeks } = (await call('getPlan', { athleteId, params: { planId } })).json;
  const { id } = weeks[0].sessions.find(({ kind }: { kind: string }) => kind === 'strength');
  const params = { sessionId: id };
  await call('requestStrength', { athleteId, key: 'k', params, body: { words: '' } });

  const before = new Map(Object.entries(broken).map(([name, errors]) => [name, [...errors]]));
  const after = new Map(Object.entries(cutAfter).map(([name, errors]) => [name, [...errors]]));
  const steps = {
    WriteWorkout: (state: unknown) => writeWorkoutHandler(ports)(state, aLambdaContext()),
    ReviewWorkout: (state: unknown) => reviewWorkoutHandler(ports)(state, aLambdaContext()),
    KeepWorkout: (state: unknown) => keepWorkoutHandler(ports)(state, aLambdaContext()),
    MarkFailed: (state: unknown) => failWorkoutHandler(ports)(state, aLambdaContext()),
  };
  const breakBy = (faults: ReadonlyMap<string, Error[]>) => (name: string) => {
    const fault = faults.get(name)?.shift();
    if (fault !== undefined) throw fault;
  };
  const around = { before: breakBy(before), after: breakBy(after) };
  const ended = await runMachine(machine, ports.strengthStarter.started[0], steps, around);
  const { status, workout, notAskable } = (await call('getStrength', { athleteId, params })).json;
  const [record] = await ports.strength.find({ athleteId, planId }, [id]);
  return { ...ended, status, workout, notAskable, record };
};

const down: StrengthWriter = {
  strengthen: async () => {
    throw new CoachUnavailable('Nobody is there.');
  },
};
/** Writes what no beginner should do, signed by Claude. */
const writing = (exercise: string, sets: number, weight: number): StrengthWriter => ({
  strengthen: async () => ({
    draft: {
      note: 'Trust me.',
      exercises: [
        {
          exercise: exercise as ExerciseId,
          sets,
          amount: { unit: 'reps', count: 1 },
          effort: 10,
          weight: kilograms(weight),
          rest: 0 as never,
          tempo: null,
          substitute: null,
          note: '',
        },
      ],
    },
    writtenBy: 'claude',
    note: null,
  }),
});

describe('the strength-workout workflow', () => {
  it('is over before its athlete may ask again', () => {
    const at = '2026-11-21T20:00:00.000Z';
    const asked = { workoutId: 'w', words: '', at, on: isoDate('2026-11-21'), status: 'writing' as const, draft: null };
    const end = new Date(Date.parse(at) + definition.TimeoutSeconds * 1_000);

    expect(strengthStatus({ sessionId: 's', asked, kept: [] }, end)).toBe('writing');
  });

  it('ends in a workout', async () => {
    const { error, status, workout, runs } = await work(houseStrength);

    expect(error).toBeNull();
    expect(status).toBe('ready');
    expect(workout.exercises.length).toBeGreaterThanOrEqual(3);
    expect(workout.writingNote).toBeNull();
    expect(runs).toEqual({ WriteWorkout: 1, ReviewWorkout: 1, KeepWorkout: 1 });
  });

  it('goes on after faults that pass, without doing anything twice', async () => {
    const passing = [new StorageThrottled('Busy.')];
    const steps = { WriteWorkout: passing, ReviewWorkout: passing, KeepWorkout: passing };
    const { status, runs, record } = await work(houseStrength, steps);

    expect(status).toBe('ready');
    expect(runs).toEqual({ WriteWorkout: 2, ReviewWorkout: 2, KeepWorkout: 2 });
    expect(record?.kept).toHaveLength(1);
  });

  it('finds its own work when a step was cut off after it was done', async () => {
    let asked = 0;
    const counting: StrengthWriter = {
      strengthen: (order, errand) => {
        asked += 1;
        return houseStrength.strengthen(order, errand);
      },
    };
    const cut = [new StorageThrottled('Cut off.')];
    const steps = { WriteWorkout: cut, ReviewWorkout: cut, KeepWorkout: cut };
    const { status, runs, record } = await work(counting, {}, steps);

    expect(status).toBe('ready');
    expect(runs).toEqual({ WriteWorkout: 2, ReviewWorkout: 2, KeepWorkout: 2 });
    expect(record?.kept).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it.each([
    ['too heavy and to failure', writing('back-squat', 10, 180)],
    ['not of the catalogue', writing('human-cannonball', 3, 20)],
    ['beyond what can be kept', writing('tempo-squat', 3, Number.NaN)],
  ])('shows nothing that is %s: the house coach takes over', async (_what, hostile) => {
    const { error, status, workout } = await work(hostile);

    expect(error).toBeNull();
    expect(status).toBe('ready');
    expect(workout).toMatchObject({ writtenBy: 'house', writingNote: expect.stringContaining('house coach') });
    expect(JSON.stringify(workout)).not.toContain('Trust me.');
  });

  it('has the house coach write when nobody answers, or the writing breaks for good', async () => {
    const alone = await work(down);
    const broken = await work(houseStrength, { WriteWorkout: [new Error('Broken.')] });

    expect(alone).toMatchObject({ error: null, status: 'ready', workout: { writtenBy: 'house' } });
    expect(alone.runs['WriteWorkout']).toBe(4);
    expect(broken).toMatchObject({ error: null, status: 'ready', workout: { writtenBy: 'house' } });
  });

  it.each(['ReviewWorkout', 'KeepWorkout'])('closes the asking when %s breaks for good', async (step) => {
    const { error, status, workout, notAskable } = await work(houseStrength, { [step]: [new Error('Broken.')] });

    expect(error).toBe('NeverWritten');
    expect(status).toBe('failed');
    expect(workout).toBeNull();
    expect(notAskable).toBeNull();
  });
});
