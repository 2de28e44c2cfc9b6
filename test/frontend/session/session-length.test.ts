import { describe, expect, it } from '@jest/globals';
import { sessionDistance, sessionLength } from '../../../frontend/session/session-length';
import { expandSession } from '../../../shared/domain/session/expand-session';
import { parseWorkout } from '../../../shared/domain/session/parse-workout';
import { isoDate } from '../../../shared/domain/units/calendar';
import { anExpansionContext } from '../../builders/expansion-context';
import { inKm, inMiles } from '../fixtures/say';

const session = (notation: string) => {
  const parsed = parseWorkout(notation);
  if (parsed.status !== 'parsed') throw new Error(notation);
  return expandSession({ date: isoDate('2027-03-14'), workout: parsed.workout, note: '' }, 's', anExpansionContext());
};

describe('the length of a session', () => {
  it('of a race is what is raced, not the tenth below it', () => {
    expect(sessionDistance(session('RA 21.0975km @HM'), inKm)).toBe('21.1 km');
    expect(sessionDistance(session('RA 42.195km @M'), inKm)).toBe('42.2 km');
    expect(sessionDistance(session('RA 42.195km @M'), inMiles)).toBe('26.22 mi');
    expect(sessionDistance(session('RA 5km @5K'), inMiles)).toBe('5 km');
  });

  it('of training is rounded down, as the week counts it', () => {
    expect(sessionLength(session('EZ 8.28km'), inKm)).toBe('8.2 km');
  });

  it('of strength work is its time', () => {
    expect(sessionLength(session('SC 35min'), inKm)).toBe(inKm.duration(session('SC 35min').duration));
  });
});
