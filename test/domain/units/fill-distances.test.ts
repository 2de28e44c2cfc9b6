import { describe, expect, it } from '@jest/globals';
import { distanceSlot, fillDistances } from '../../../shared/domain/units/fill-distances';
import { metres } from '../../../shared/domain/units/quantity';

describe('a sentence with distances', () => {
  const sentence = `It begins at ${distanceSlot(metres(13_900))}, below ${distanceSlot(metres(50_000.4))}. {pace} stays.`;

  it('speaks km or miles, as its reader does', () => {
    expect(fillDistances(sentence, 'km')).toBe('It begins at 13.9 km, below 50 km. {pace} stays.');
    expect(fillDistances(sentence, 'mi')).toBe('It begins at 8.6 mi, below 31 mi. {pace} stays.');
  });
});
