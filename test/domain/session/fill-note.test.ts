import { describe, expect, it } from '@jest/globals';
import { fillNote } from '../../../shared/domain/session/fill-note';
import { aSession } from '../../builders/sessions';

const note =
  'This tempo run targets your lactate threshold: the pace you could sustain for roughly an hour in a race. Holding ' +
  '{pace} for the main set keeps you at {zone} without blowing up. Focus on a smooth, controlled effort rather than ' +
  'chasing pace. This is a key fitness session for your {goal} goal.';

describe('a coach’s note', () => {
  it('tells a runner with threshold 4:57 the paces of the session', () => {
    const tempo = aSession('TE 20min Z4', { note });

    expect(fillNote(tempo, { units: 'km', goal: 'half marathon' })).toBe(
      'This tempo run targets your lactate threshold: the pace you could sustain for roughly an hour in a race. Holding ' +
        '4:50–5:05 /km for the main set keeps you at Zone 4 without blowing up. Focus on a smooth, controlled effort ' +
        'rather than chasing pace. This is a key fitness session for your half marathon goal.',
    );
  });

  it('speaks the reader’s units', () => {
    const easy = aSession('EZ 8km', { note: '{distance} at {pace}.' });

    expect(fillNote(easy, { units: 'mi', goal: '10K' })).toBe('4.9 mi at 9:15–10:13 /mi.');
  });

  it('has a word where there is no pace', () => {
    const strength = aSession('SC 30min', { note: '{distance} at {pace}, {zone}, {unknown}.' });

    expect(fillNote(strength, { units: 'km', goal: '10K' })).toBe(
      '30 min at an effort you can feel, an easy effort, {unknown}.',
    );
  });
});
