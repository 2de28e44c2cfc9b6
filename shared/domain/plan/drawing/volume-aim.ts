import { type Course, isLoaded } from './course';
import { bestOfFour, peakSoFar, type TrainingLog } from './training-log';

/** Running that the course asks of a loaded week, in metres: rising to the peak, falling while sharpening. */
export const volumeAim = (index: number, log: TrainingLog, course: Course): number => {
  const { frame, start, rise, peak } = course;
  const loadedBefore = frame.phases
    .slice(0, index)
    .filter((phase, at) => isLoaded(frame, at) && phase !== 'sharpen').length;
  if (frame.phases[index] === 'sharpen') {
    const done = frame.phases.slice(0, index).filter((phase, at) => phase === 'sharpen' && isLoaded(frame, at)).length;
    // Without a full week before it, sharpening goes by what was run before the plan.
    const peak = log.weeks.some(({ full }) => full) ? peakSoFar(log) : Math.max(start, peakSoFar(log));
    // A light marathon week before a two-week taper would pass for the first week of a longer one.
    const heaviest = Math.max(...log.weeks.map(({ volume }) => volume));
    const isNearLine = frame.demands.taper.length === 3 && heaviest < 56_000;
    const least = isNearLine ? Math.max(0.92 * peak, 0.87 * heaviest + 500) : 0.83 * peak;
    return Math.max(least, (0.95 - 0.04 * done) * peak);
  }
  const aim = Math.min(Math.max(start, peak), start * rise ** loadedBefore);
  // After a week lost to a holiday the first week back is an easy one.
  const last = log.weeks.at(-1);
  const isReturn = last?.exceptional === true && last.volume < 0.5 * bestOfFour(log);
  return isReturn ? Math.min(aim, 0.85 * bestOfFour(log)) : aim;
};
