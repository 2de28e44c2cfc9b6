import type { TracePoint } from './recording';

/**
 * A trace one can reckon with: finite numbers, and neither time nor distance ever running backwards. What breaks that
 * is left out; nothing is made up in its place.
 */
export const soundTrace = (trace: readonly TracePoint[]): readonly TracePoint[] => {
  const sound: TracePoint[] = [];
  for (const point of trace) {
    const last = sound.at(-1);
    const isKnown = Number.isFinite(point.time) && Number.isFinite(point.distance) && point.time >= 0;
    const isOnward = last === undefined || (point.time > last.time && point.distance >= last.distance);
    if (isKnown && isOnward)
      sound.push({ ...point, heartRate: known(point.heartRate), altitude: known(point.altitude) });
  }
  return sound;
};

const known = <Figure extends number>(value: Figure | null): Figure | null =>
  value !== null && Number.isFinite(value) ? value : null;
