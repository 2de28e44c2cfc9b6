import { formatPace } from '../../units/format';
import { type Seconds, secondsPerKm } from '../../units/quantity';
import { repeatedGroups } from './repeated-groups';
import type { Flat, SpeedRange, StepLength, WatchStep } from './structured-step';

/**
 * The steps in the text that intervals.icu builds workouts from: one line a step, "m" for minutes, blank lines around a
 * repeat. Paces are rounded to whole seconds per km, lengths to whole seconds and 0.1 m.
 *
 * @example
 * '- 15m 6:21-5:45/km Pace intensity=warmup\n\n4x\n- 6m 5:01-4:53/km Pace intensity=active\n- 1m30s 7:17-6:31/km …'
 */
export const printIntervalsText = (flat: Flat<WatchStep>): string => {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join('\n'));
    open = [];
  };

  for (const { times, steps } of repeatedGroups(flat)) {
    if (times === 1) open.push(...steps.map(lineOf));
    else {
      close();
      blocks.push([`${times}x`, ...steps.map(lineOf)].join('\n'));
    }
  }
  close();
  return blocks.join('\n\n');
};

const lineOf = ({ length, intensity, target }: WatchStep): string =>
  ['-', lengthText(length), target && targetText(target), `intensity=${intensity}`, length.by === 'open' && 'press lap']
    .filter(Boolean)
    .join(' ');

const lengthText = (length: StepLength): string => {
  if (length.by === 'distance') return `${Math.round(length.metres * 10) / 10_000}km`;
  return timeText(length.by === 'time' ? length.seconds : length.expected);
};

const timeText = (time: Seconds): string => {
  const whole = Math.round(time);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = whole % 60;
  const parts = [hours > 0 && `${hours}h`, minutes > 0 && `${minutes}m`, seconds > 0 && `${seconds}s`];
  return parts.filter(Boolean).join('') || '0s';
};

const targetText = ({ slowest, fastest }: SpeedRange): string =>
  `${formatPace(secondsPerKm(1000 / slowest), 'km')}-${formatPace(secondsPerKm(1000 / fastest), 'km')}/km Pace`;
