import { describe, expect, it } from '@jest/globals';
import { spokenPace } from '../../../frontend/session/spoken-pace';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { inKm, inMiles, saySession } from '../fixtures/say';

const range = (fastest: number, slowest: number) => ({
  fastest: secondsPerKm(fastest),
  slowest: secondsPerKm(slowest),
});

describe('a pace read aloud', () => {
  it('is said as a runner says it', () => {
    expect(spokenPace(range(278, 288), inKm, saySession)).toBe('4 minutes 38 to 4 minutes 48 per kilometre');
  });

  it('leaves out seconds that are none, and never says "oh five"', () => {
    expect(spokenPace(range(300, 305), inKm, saySession)).toBe('5 minutes to 5 minutes 5 per kilometre');
  });

  it('is per mile for those who think in miles', () => {
    expect(spokenPace(range(278, 288), inMiles, saySession)).toBe('7 minutes 27 to 7 minutes 43 per mile');
  });
});
