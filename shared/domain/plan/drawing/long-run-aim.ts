import { type Course, isLoaded } from './course';
import type { PlanDay } from './plan-days';
import { easyDistance } from './runner';
import { longestLately, type TrainingLog } from './training-log';
import { longRunDay } from './week-shape';

/** Long run that the course asks of a loaded week, in metres. */
export const longRunAim = (index: number, days: readonly PlanDay[], log: TrainingLog, course: Course): number => {
  const { frame, longAim, lastLoaded } = course;
  const day = longRunDay(days, frame.picture.schedule.longRunDay) ?? 7 * index + 6;
  const longest = longestLately(log, day);
  const shortest = easyDistance(frame.runner, 22);
  const longestTime = easyDistance(frame.runner, frame.demands.longRunMinutes(frame.runner.easyPace));
  const limit = Math.max(shortest, Math.min(longAim, longestTime));
  const left = frame.phases.filter((_, at) => at >= index && at <= lastLoaded && isLoaded(frame, at)).length;
  // Once there, every other long run is shorter: the length was the point, not its repetition.
  if (longest >= 0.97 * limit) return index === 0 || left % 2 === 1 ? limit : Math.max(shortest, 0.86 * limit);
  const next = frame.steep
    ? Math.max(1.1 * longest, longest + 1000)
    : longest + (limit - longest) / Math.max(1, left - 1);
  return Math.min(limit, Math.max(shortest, next));
};
