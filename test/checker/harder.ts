import type { Session } from '../../shared/domain/session/session';

/**
 * In what a session is harder than another, by the printed figures alone. Written apart from the engine’s own measure
 * and sharing no code with it.
 */
export const harderIn = (before: Session, after: Session | null): readonly string[] => {
  if (after === null) return [];
  const found: string[] = [];
  const more = (name: string, is: number, was: number) => {
    if (!(is <= was)) found.push(`${name}: ${is} instead of ${was}`);
  };

  more('distance', after.distance, before.distance);
  more('duration', after.duration, before.duration);
  more('load', after.load, before.load);
  for (const from of [6, 5, 4, 3, 2, 1]) {
    more(`time from zone ${from}`, timeFrom(after, from), timeFrom(before, from));
    more(`time from zone ${from} without strides`, workFrom(after, from), workFrom(before, from));
  }
  more('kind', rank(after.kind), rank(before.kind));
  if (after.date !== before.date || after.id !== before.id) found.push('another day or id');
  return found;
};

const timeFrom = ({ zoneTimes }: Session, from: number): number =>
  Object.entries(zoneTimes).reduce((sum, [zone, time]) => sum + (Number(zone) >= from ? time : 0), 0);

const workFrom = ({ sections }: Session, from: number): number => {
  let sum = 0;
  for (const { groups } of sections)
    for (const { times, steps } of groups)
      for (const { role, zone, seconds } of steps)
        if (role !== 'strides' && zone !== null && zone >= from) sum += times * seconds;
  return sum;
};

const rank = (kind: string): number => {
  if (kind === 'walk') return 1;
  if (['bike', 'pool', 'elliptical', 'strength'].includes(kind)) return 2;
  return kind === 'race' ? 4 : 3;
};
