import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readClock,
  readDistance,
  readNumber,
  readPace,
  readRaceTime,
  typedDistance,
  typedPace,
} from '../../../frontend/intake/read-input';
import { raceMetres } from '../../../shared/domain/goal/race-metres';

describe('reading what was typed', () => {
  it.each([
    ['48:20', 2_900],
    ['1:48:00', 6_480],
    ['1.48.00', 6_480],
    ['14800', 6_480],
    ['4820', 2_900],
    [' 4:57 ', 297],
    ['95:00', 5_700],
  ])('takes %s for a time', (text, seconds) => {
    expect(readClock(text)).toBe(seconds);
  });

  it.each(['', 'fast', '4:75', '1:60:00', '1:2:3:4', '-4:00', '12'])('does not take %p for a time', (text) => {
    expect(readClock(text)).toBeNull();
  });

  it('takes 1:48 over a half marathon for hours and minutes, since nobody runs one in 108 seconds', () => {
    expect(readRaceTime('1:48', raceMetres.half)).toBe(6_480);
    expect(readRaceTime('3:45', raceMetres.marathon)).toBe(13_500);
  });

  it('takes 25:00 over 5 km for minutes and seconds', () => {
    expect(readRaceTime('25:00', raceMetres['5K'])).toBe(1_500);
  });

  it('reads decimals with a point or a comma', () => {
    expect(readNumber('12.5')).toBe(12.5);
    expect(readNumber('12,5')).toBe(12.5);
    expect(readNumber('12 km')).toBeNull();
  });

  it('keeps distances in metres whatever they are typed in', () => {
    expect(readDistance('10', 'km')).toBe(10_000);
    expect(readDistance('10', 'mi')).toBe(16_093);
  });

  it('keeps paces per kilometre whatever they are typed in', () => {
    expect(readPace('4:57', 'km')).toBe(297);
    expect(readPace('7:58', 'mi')).toBeCloseTo(297.02, 2);
  });

  it('gives back the pace and the distance that were typed', () => {
    const system = fc.constantFrom('km' as const, 'mi' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 145, max: 1_100 }),
        fc.integer({ min: 0, max: 3_000 }),
        system,
        (pace, tenths, units) => {
          const typed = `${Math.floor(pace / 60)}:${String(pace % 60).padStart(2, '0')}`;
          const distance = String(tenths / 10);

          expect(typedPace(readPace(typed, units) ?? 0, units)).toBe(typed);
          expect(typedDistance(readDistance(distance, units) ?? 0, units)).toBe(distance);
        },
      ),
    );
  });
});
