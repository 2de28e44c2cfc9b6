import { type Metres, metres, type Seconds, seconds } from '../units/quantity';
import type { Session, Step, StepGroup } from './session';

/** Every step in the order it is run, repeats unrolled. */
export const stepsInOrder = ({ sections }: Pick<Session, 'sections'>): readonly Step[] =>
  sections.flatMap(({ groups }) =>
    groups.flatMap(({ times, steps }) => Array.from({ length: times }, () => steps).flat()),
  );

/** How far these sections lead, rounded down to 100 m. */
export const distanceOf = (run: Pick<Session, 'sections'>): Metres =>
  metres(Math.floor(stepsInOrder(run).reduce((sum, step) => sum + step.metres, 0) / 100) * 100);

/** The running that counts in a week's volume: all of it, but of a race only what is run before and after. */
export const trainingDistance = (session: Pick<Session, 'kind' | 'sections' | 'distance'>): Metres => {
  if (session.kind !== 'race') return session.distance;
  return distanceOf({ sections: session.sections.filter(({ part }) => part !== 'main') });
};

const isHardStep = ({ role, zone }: Step): boolean => role !== 'strides' && (zone ?? 0) >= 4;

/** Time in zones 4–6, strides left out: they are too short to tire anyone. */
export const hardTime = ({ sections }: Pick<Session, 'sections'>): Seconds => {
  let total = 0;
  for (const { groups } of sections)
    for (const { times, steps } of groups)
      for (const step of steps) if (isHardStep(step)) total += times * step.seconds;
  return seconds(total);
};

/** What a session is about: enough to name it "4 × 6 min" and to say its pace. */
export type MainSet = Readonly<{
  /** The hardest group of the main part, and of equals the longest. */
  group: StepGroup;
  /** The step of that group that counts. */
  work: Step;
  strides: StepGroup | null;
}>;

const isStrides = ({ steps }: StepGroup): boolean => steps.some(({ role }) => role === 'strides');
const isHarder = (one: Step, other: Step): boolean => (one.zone ?? 0) > (other.zone ?? 0);
const workOf = ({ steps }: StepGroup): Step | null =>
  steps.reduce<Step | null>((top, step) => (top === null || isHarder(step, top) ? step : top), null);
const lengthOf = ({ times, steps }: StepGroup): number => times * steps.reduce((sum, step) => sum + step.seconds, 0);

/** The main set, or null for a session without one. */
export const mainSet = ({ sections }: Pick<Session, 'sections'>): MainSet | null => {
  const groups = sections.filter(({ part }) => part === 'main').flatMap((section) => section.groups);
  const strides = groups.find(isStrides) ?? null;
  const runs = groups.filter((group) => !isStrides(group));
  // A session of nothing but strides is about its strides.
  const candidates = runs.length > 0 ? runs : groups;

  return candidates.reduce<MainSet | null>((best, group) => {
    const work = workOf(group);
    if (work === null) return best;
    const isBetter =
      best === null ||
      isHarder(work, best.work) ||
      (!isHarder(best.work, work) && lengthOf(group) > lengthOf(best.group));
    return isBetter ? { group, work, strides } : best;
  }, null);
};
