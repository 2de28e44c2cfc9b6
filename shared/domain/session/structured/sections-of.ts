import { secondsPerKm } from '../../units/quantity';
import type { Section, Step } from '../session';
import type { Amount } from '../workout';
import { type RepeatedGroup, repeatedGroups } from './repeated-groups';
import type { Flat, SpeedRange, StepLength, StructuredStep } from './structured-step';

/**
 * The sections of a session from its flat steps: the inverse of `structuredSteps`, but that steps done once stand alone
 * whatever group they came from. An open step becomes one of its expected time.
 *
 * @throws RangeError where a repeat goes back to no step, or into another repeat.
 */
export const sectionsOf = (flat: Flat<StructuredStep>): readonly Section[] => {
  const sections: Section[] = [];
  for (const { times, steps } of repeatedGroups(flat)) {
    const group = { times, steps: steps.map(stepOf) };
    const part = partOf(steps);
    const last = sections.at(-1);
    if (last?.part === part) sections[sections.length - 1] = { part, groups: [...last.groups, group] };
    else sections.push({ part, groups: [group] });
  }
  return sections;
};

const partOf = (steps: RepeatedGroup<StructuredStep>['steps']): Section['part'] => {
  if (steps.every(({ intensity }) => intensity === 'warmup')) return 'warm-up';
  return steps.every(({ intensity }) => intensity === 'cooldown') ? 'cool-down' : 'main';
};

const roleOf = ({ intensity, isStride }: StructuredStep): Step['role'] => {
  if (isStride) return 'strides';
  return ({ warmup: 'warm-up', active: 'work', recovery: 'recovery', cooldown: 'cool-down' } as const)[intensity];
};

const stepOf = (step: StructuredStep): Step => ({
  role: roleOf(step),
  amount: amountOf(step.length),
  zone: step.zone,
  pace: step.target && paceOf(step.target),
  metres: step.metres,
  seconds: step.seconds,
});

const amountOf = (length: StepLength): Amount => {
  if (length.by === 'distance') return { unit: 'm', metres: length.metres };
  return { unit: 's', seconds: length.by === 'time' ? length.seconds : length.expected };
};

/** Paces are whole seconds per km, which a speed carries to the last bit or two. */
const paceOf = ({ slowest, fastest }: SpeedRange): NonNullable<Step['pace']> => ({
  slowest: secondsPerKm(Math.round(1000 / slowest)),
  fastest: secondsPerKm(Math.round(1000 / fastest)),
});
