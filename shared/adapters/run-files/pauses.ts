import { greatCircle } from './great-circle';
import type { Pause, Recorded, Sample } from './recorded';

/** Whoever stays within this many metres … */
const standing = 4;
/** … for this many milliseconds has stopped. */
const leastStop = 10_000;
/** Slower than this over a gap in the recording is standing too, in metres per second. */
const slowest = 0.4;
/** Milliseconds by which a device's totals may differ from its own moments. */
const slack = 5_000;

/** How far apart two moments are, by position where there is one, else by the device's distance. */
const between = (a: Sample, b: Sample): number | null => {
  if (a.position !== null && b.position !== null) return greatCircle(a.position, b.position);
  return a.distance !== null && b.distance !== null ? Math.abs(b.distance - a.distance) : null;
};

/**
 * Where the athlete stood still, as nobody told the file: 10 s or more within 4 m, or a gap of that length crossed at
 * less than 0.4 m/s.
 */
const stopsIn = (samples: readonly Sample[]): Pause[] => {
  const stops: Pause[] = [];
  let start = 0;
  while (start < samples.length - 1) {
    const from = samples[start] as Sample;
    let end = start;
    while (end + 1 < samples.length && (between(from, samples[end + 1] as Sample) ?? Infinity) <= standing) end += 1;

    const next = samples[start + 1] as Sample;
    const gap = next.at - from.at;
    if (end > start && (samples[end] as Sample).at - from.at >= leastStop) {
      stops.push({ from: from.at, to: (samples[end] as Sample).at });
      start = end;
    } else {
      const crossed = gap >= leastStop ? between(from, next) : null;
      if (crossed !== null && crossed < (slowest * gap) / 1000) stops.push({ from: from.at, to: next.at });
      start += 1;
    }
  }
  return stops;
};

/** Pauses in order, those that touch made one. */
const joined = (pauses: readonly Pause[]): Pause[] => {
  const inOrder = pauses.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  return inOrder.reduce<Pause[]>((done, pause) => {
    const last = done.at(-1);
    if (last === undefined || pause.from > last.to) done.push(pause);
    else done[done.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
    return done;
  }, []);
};

const lengthOf = (pauses: readonly Pause[]): number => pauses.reduce((sum, { from, to }) => sum + (to - from), 0);

/**
 * When the athlete was not moving. The device's own pauses and breaks between its tracks come first. Where it also has
 * a total of its time in motion, the stops we see are added only as far as that total asks for, longest first; where it
 * has none, all of them are.
 */
export const pausesOf = ({ samples, pauses, told }: Recorded): Pause[] => {
  const breaks = samples.flatMap((sample, index) =>
    sample.resumes && index > 0 ? [{ from: (samples[index - 1] as Sample).at, to: sample.at }] : [],
  );
  const recorded = joined([...pauses, ...breaks]);
  if (told.moving === null) return joined([...recorded, ...stopsIn(samples)]);

  const span = (samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0);
  const missing = span - told.moving * 1000 - lengthOf(recorded);
  if (missing <= slack) return recorded;

  let left = missing;
  const longestFirst = stopsIn(samples).sort((a, b) => b.to - b.from - (a.to - a.from));
  const asked = longestFirst.filter((stop) => {
    const isAsked = left >= stop.to - stop.from - slack;
    if (isAsked) left -= stop.to - stop.from;
    return isAsked;
  });
  return joined([...recorded, ...asked]);
};
