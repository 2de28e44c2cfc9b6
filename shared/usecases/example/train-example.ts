import type { StrengthReply } from '../../contract/strength';
import type { IsoDate } from '../../domain/units/calendar';
import { kilograms } from '../../domain/units/quantity';
import type { Clock, Ids } from '../../ports';
import type { Frozen } from '../frozen';
import { getStrength } from '../strength/get-strength';
import { logSets } from '../strength/log-sets';
import { requestStrength } from '../strength/request-strength';
import type { StrengthAtHandPorts } from '../strength/strength-at-hand';
import { clockOn } from './example-past';
import { writeStrengthAtOnce } from './write-strength-at-once';

export type TrainExamplePorts = StrengthAtHandPorts & Readonly<{ ids: Ids; clock: Clock }>;

/** Has the workout of an example athlete's strength session written on its day, and does every set as prescribed. */
export const trainExample = async (
  past: TrainExamplePorts,
  athleteId: string,
  { id: sessionId, date }: Readonly<{ id: string; date: IsoDate }>,
): Promise<void> => {
  const ports = { ...past, clock: clockOn(date) };
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
