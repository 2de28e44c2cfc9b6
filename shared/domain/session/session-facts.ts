import { type Metres, metres } from '../units/quantity';
import type { Session, Step } from './session';

/** Every step in the order it is run, repeats unrolled. */
export const stepsInOrder = ({ sections }: Pick<Session, 'sections'>): readonly Step[] =>
  sections.flatMap(({ groups }) =>
    groups.flatMap(({ times, steps }) => Array.from({ length: times }, () => steps).flat()),
  );

/**
 * The running that counts in a week's volume, rounded down to 100 m: all of it, but of a race only what is run before
 * and after.
 */
export const trainingDistance = (session: Pick<Session, 'kind' | 'sections' | 'distance'>): Metres => {
  if (session.kind !== 'race') return session.distance;
  const around = session.sections.filter(({ part }) => part !== 'main');
  const run = stepsInOrder({ sections: around }).reduce((sum, step) => sum + step.metres, 0);
  return metres(Math.floor(run / 100) * 100);
};
