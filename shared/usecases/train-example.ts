import type { StrengthReply } from '../contract/strength';
import { kilograms } from '../domain/units/quantity';
import type { Clock, Ids, PlanKey } from '../ports';
import { clockOn, exampleToday } from './example-past';
import type { Frozen } from './frozen';
import { getStrength } from './get-strength';
import { logSets } from './log-sets';
import { planAsItStands } from './plan-at-hand';
import { requestStrength } from './request-strength';
import type { StrengthAtHandPorts } from './strength-at-hand';
import { writeStrengthAtOnce } from './write-strength-at-once';

export type TrainExamplePorts = StrengthAtHandPorts & Readonly<{ ids: Ids; clock: Clock }>;

/** Has the strength workouts of an example athlete's past written, each on its day, and does every set as prescribed. */
export const trainExample =
  (ports: TrainExamplePorts) =>
  async ({ athleteId, planId }: PlanKey): Promise<Record<never, never>> => {
    const today = await exampleToday(ports, { athleteId, planId });
    const plan = await planAsItStands(ports, athleteId, planId);
    if (today === null || plan.status === 'refused') return {};
    for (const { id, date, kind } of plan.value.weeks.flatMap(({ sessions }) => sessions))
      if (kind === 'strength' && date < today) await train({ ...ports, clock: clockOn(date) }, athleteId, id);
    return {};
  };

const train = async (ports: TrainExamplePorts, athleteId: string, sessionId: string): Promise<void> => {
  const params = { sessionId };
  const strengthStarter = { start: writeStrengthAtOnce(ports) };
  await requestStrength({ ...ports, strengthStarter })({ athleteId, key: 'example', params, body: { words: '' } });
  const planned = await getStrength(ports)({ athleteId, params });
  const workout = planned.status === 'done' ? planned.value.workout : null;
  if (workout === null) return;
  const loggedAt = ports.clock.now().toISOString();
  await logSets(ports)({ athleteId, params, body: { workoutId: workout.workoutId, loggedAt, sets: setsOf(workout) } });
};

const setsOf = ({ exercises }: NonNullable<Frozen<StrengthReply>['workout']>) =>
  exercises.flatMap(({ exercise, sets, amount, weight, effort }) =>
    Array.from({ length: sets }, (_, index) => ({
      ...{ exercise, set: index + 1, count: amount.count, weight: weight === null ? null : kilograms(weight) },
      ...{ effort: Math.round(effort), pain: 0 },
    })),
  );
