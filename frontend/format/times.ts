import type { Amount } from '../../shared/domain/session/workout';
import { formatClock } from '../../shared/domain/units/format';
import type { Metres, Seconds } from '../../shared/domain/units/quantity';
import type { NumberFormat } from './lengths';

/** How long: times, and the steps of a session, which last a time or a length. */
export const inTimes = (number: NumberFormat, length: (distance: Metres) => string) => {
  const minutes = (value: number): string => `${number(value, 0)} min`;
  const hours = (whole: number): string => `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} h`;
  const isLong = (time: Seconds): boolean => Math.round(time / 60) >= 120;
  const durationIn = (inHours: boolean) => (time: Seconds) => (inHours ? hours : minutes)(Math.round(time / 60));
  const shortTime = (time: Seconds): string => {
    if (time < 60) return `${number(time, 0)} s`;
    return time % 60 === 0 ? minutes(time / 60) : formatClock(time);
  };

  return {
    /** How long a step is, as on a watch. @example '6:00', '400 m' */
    stepFigure: (amount: Amount): string => (amount.unit === 's' ? formatClock(amount.seconds) : length(amount.metres)),
    /** How long a step is, as a coach says it. @example '6 min', '20 s', '1:30', '400 m' */
    stepWords: (amount: Amount): string => (amount.unit === 's' ? shortTime(amount.seconds) : length(amount.metres)),
    /** @example '1:37:30' */
    clock: (time: Seconds): string => formatClock(time),
    /** Minutes below two hours, then hours and minutes. @example '55 min', '4:52 h' */
    duration: (time: Seconds): string => durationIn(isLong(time))(time),
    /** Times that are compared are all said in one way: in hours as soon as one is. @example '1:46 h', '4:57 h' */
    durationAmong: (times: readonly Seconds[]): ((time: Seconds) => string) => durationIn(times.some(isLong)),
  };
};
