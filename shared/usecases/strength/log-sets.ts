import type { KeptWorkout } from '../../contract/stored/strength';
import type { SetLogReply, SetLogReport } from '../../contract/strength';
import type { Clock, SetLogStore, StrengthStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type FieldFault, fieldRefused, type Outcome, refused } from '../outcome';
import { type FindSessionPorts, findSession } from '../session/find-session';

export type LogSetsPorts = FindSessionPorts & Readonly<{ strength: StrengthStore; setLogs: SetLogStore; clock: Clock }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }>; body: SetLogReport }>;

const noWorkout = refused('not-found', 'There is no such workout for this session.');

/** A device’s clock may run ahead by so much; one further ahead would shut out every log that comes after. */
const mostAheadMs = 60 * 60_000;

/**
 * Keeps what was done of a workout, whole. Told again it takes the place of what was told before, unless that is newer:
 * what a phone sends that was offline for a while undoes nothing. The prescription stays as it is.
 */
export const logSets =
  (ports: LogSetsPorts) =>
  async ({ athleteId, params: { sessionId }, body }: Asked): Promise<Outcome<Frozen<SetLogReply>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;
    const plan = { athleteId, planId: found.value.head.planId };
    const [record] = await ports.strength.find(plan, [sessionId]);
    const workout = record?.kept.find(({ workoutId }) => workoutId === body.workoutId);
    if (workout === undefined) return noWorkout;

    if (Date.parse(body.loggedAt) > ports.clock.now().getTime() + mostAheadMs)
      return fieldRefused(
        'invalid-request',
        '/loggedAt',
        'This is still to come: please set the clock of your device.',
      );
    const faults = foreignSets(workout, body);
    if (faults.length > 0) return refused('invalid-request', 'Some sets are not of this workout.', faults);

    return done(
      await ports.setLogs.change(plan, sessionId, (there) =>
        there !== null && Date.parse(there.loggedAt) >= Date.parse(body.loggedAt) ? there : { ...body, sessionId },
      ),
    );
  };

const foreignSets = ({ workout }: KeptWorkout, { sets }: SetLogReport): readonly FieldFault[] => {
  const known = new Set(workout.exercises.flatMap(({ exercise, substitute }) => [exercise, substitute]));
  return sets.flatMap(({ exercise }, index) =>
    known.has(exercise)
      ? []
      : [{ pointer: `/sets/${index}/exercise`, detail: 'This exercise is not part of the workout.' }],
  );
};
