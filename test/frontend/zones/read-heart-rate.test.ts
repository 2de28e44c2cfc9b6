import { describe, expect, it } from '@jest/globals';
import { readHeartRate } from '../../../frontend/zones/read-heart-rate';
import { zonesRequest } from '../../../shared/contract/zones';

describe('a threshold heart rate', () => {
  it.each(['', '  '])('is none while nothing is typed (“%s”)', (text) => {
    expect(readHeartRate(text)).toBeNull();
  });

  it('can be what the contract takes, and nothing else', () => {
    for (let beats = 0; beats < 1000; beats++) {
      const isTaken = zonesRequest.safeParse({ threshold: null, rows: {}, thresholdHeartRate: beats }).success;
      expect(readHeartRate(String(beats))).toBe(isTaken ? beats : undefined);
    }
  });

  it.each(['fast', '165.5', '-165'])('cannot be “%s”', (text) => {
    expect(readHeartRate(text)).toBeUndefined();
  });
});
