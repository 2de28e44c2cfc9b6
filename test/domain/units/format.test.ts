import { describe, expect, it } from '@jest/globals';
import {
  formatClock,
  formatDistance,
  formatDuration,
  formatPace,
  formatPaceRange,
} from '../../../shared/domain/units/format';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';

describe('a pace', () => {
  it('reads as minutes and seconds in the reader’s unit', () => {
    expect(formatPace(secondsPerKm(297), 'km')).toBe('4:57');
    expect(formatPace(secondsPerKm(297), 'mi')).toBe('7:58');
    expect(formatPaceRange({ slowest: secondsPerKm(305), fastest: secondsPerKm(290) }, 'km')).toBe('4:50–5:05 /km');
  });

  it('carries a rounded minute over', () => {
    expect(formatPace(secondsPerKm(359.6), 'km')).toBe('6:00');
  });

  it('turns to miles before it rounds', () => {
    expect(formatPace(secondsPerKm(296.5), 'mi')).toBe('7:57');
    expect(formatPace(secondsPerKm(297), 'mi')).toBe('7:58');
  });
});

describe('a distance', () => {
  it('is rounded down to a tenth', () => {
    expect(formatDistance(metres(8_290), 'km')).toBe('8.2 km');
    expect(formatDistance(metres(8_000), 'km')).toBe('8 km');
    expect(formatDistance(metres(16_094), 'mi')).toBe('10 mi');
  });
});

describe('a duration', () => {
  it('reads as a clock', () => {
    expect(formatClock(seconds(90))).toBe('1:30');
    expect(formatClock(seconds(3_725))).toBe('1:02:05');
    expect(formatClock(seconds(3_599.7))).toBe('1:00:00');
  });

  it('reads as a plan speaks of it', () => {
    expect(formatDuration(seconds(55 * 60))).toBe('55 min');
    expect(formatDuration(seconds(3_600))).toBe('1 h');
    expect(formatDuration(seconds(4_500))).toBe('1 h 15 min');
  });
});
