import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandWorkout } from '../../../../shared/domain/session/expand-workout';
import type { Section } from '../../../../shared/domain/session/session';
import { stepsInOrder } from '../../../../shared/domain/session/session-facts';
import { sectionsOf } from '../../../../shared/domain/session/structured/sections-of';
import { structuredSteps } from '../../../../shared/domain/session/structured/structured-steps';
import { secondsPerKm } from '../../../../shared/domain/units/quantity';
import { anExpansionContext } from '../../../builders/expansion-context';
import { aSession } from '../../../builders/sessions';
import { anyWorkout } from '../../../builders/workouts';

const contexts = [170, 297, 480].map((threshold) => anExpansionContext(secondsPerKm(threshold)));

/** Steps done once stand alone, whatever group they came from. */
const withLoneSteps = (sections: readonly Section[]): readonly Section[] =>
  sections.map(({ part, groups }) => ({
    part,
    groups: groups.flatMap((group) =>
      group.times === 1 ? group.steps.map((step) => ({ times: 1, steps: [step] })) : [group],
    ),
  }));

describe('the steps of a session', () => {
  it('are flat, with the repeat behind what it repeats', () => {
    const steps = structuredSteps(aSession('CR wu 8min + 4x6min Z4 (90s Z1)').sections);

    expect(steps).toHaveLength(5);
    expect(steps[0]).toMatchObject({ intensity: 'warmup', length: { by: 'time', seconds: 480 }, zone: 2 });
    expect(steps[1]).toMatchObject({ intensity: 'active', zone: 4 });
    expect(steps[2]).toMatchObject({ intensity: 'recovery', length: { by: 'time', seconds: 90 } });
    expect(steps[3]).toEqual({ type: 'repeat', from: 1, times: 4 });
    expect(steps[4]).toMatchObject({ intensity: 'cooldown' });
  });

  it('ask for speeds, slowest first, and for none where effort counts', () => {
    const [easy, stride] = structuredSteps(aSession('ST 7km + 6x20s strides').sections);

    expect(easy).toMatchObject({ length: { by: 'distance', metres: 7_000 }, isStride: false });
    const target = easy?.type === 'step' ? easy.target : null;
    // 6:21 to 5:45 /km for a threshold of 4:57.
    expect(target?.slowest).toBeCloseTo(1000 / 381, 9);
    expect(target?.fastest).toBeCloseTo(1000 / 345, 9);
    expect(stride).toMatchObject({ target: null, isStride: true, zone: 6, intensity: 'active' });
  });

  it('are read back as the session they came from', () => {
    fc.assert(
      fc.property(anyWorkout, fc.constantFrom(...contexts), (workout, context) => {
        const { sections } = expandWorkout(workout, context);
        const back = sectionsOf(structuredSteps(sections));

        expect(back).toEqual(withLoneSteps(sections));
        expect(stepsInOrder({ sections: back })).toEqual(stepsInOrder({ sections }));
      }),
    );
  });
});
