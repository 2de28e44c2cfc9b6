import type { PaceRange, Zone } from '../../shared/domain/fitness/fitness';
import type { Section, Step } from '../../shared/domain/session/session';
import type { Amount } from '../../shared/domain/session/workout';
import type { Seconds } from '../../shared/domain/units/quantity';

/** One stretch of a workout as it is run: a step of a repeat stands here once for each time it is done. */
export type WorkoutBlock = Readonly<{
  /** The row of the step list it belongs to: all turns of a repeat share one. */
  row: string;
  part: Section['part'];
  role: Step['role'];
  zone: Zone | null;
  pace: PaceRange | null;
  amount: Amount;
  seconds: Seconds;
  /** Whether it is one of several turns. */
  repeated: boolean;
}>;

/** Names a step's row in the list, unique within its session. */
export const stepRow = (section: number, group: number, step: number): string => `${section}-${group}-${step}`;

/** Unrolls a session into the blocks an athlete runs, in order. */
export const workoutBlocks = (sections: readonly Section[]): readonly WorkoutBlock[] =>
  sections.flatMap(({ part, groups }, section) =>
    groups.flatMap(({ times, steps }, group) =>
      Array.from({ length: times }, () =>
        steps.map((step, index) => ({
          row: stepRow(section, group, index),
          part,
          role: step.role,
          zone: step.zone,
          pace: step.pace,
          amount: step.amount,
          seconds: step.seconds,
          repeated: times > 1,
        })),
      ).flat(),
    ),
  );
