import type { Session } from '../../shared/domain/session/session';
import { stepsInOrder } from '../../shared/domain/session/session-facts';
import { metres } from '../../shared/domain/units/quantity';
import type { Format } from '../format';

type Measured = Pick<Session, 'kind' | 'distance' | 'duration' | 'sections'>;

/** How far a session goes: down to a tenth, as it counts in a week; a race in full. @example '8.2 km', '21.1 km' */
export const sessionDistance = ({ kind, distance, sections }: Measured, format: Format): string => {
  if (kind !== 'race') return format.distance(distance);
  const main = stepsInOrder({ sections: sections.filter(({ part }) => part === 'main') });
  return format.racedLength(metres(main.reduce((sum, step) => sum + step.metres, 0)));
};

/** How far it goes, or how long it takes where nothing is run. */
export const sessionLength = (session: Measured, format: Format): string =>
  session.distance > 0 ? sessionDistance(session, format) : format.duration(session.duration);
