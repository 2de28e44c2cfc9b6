import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkout } from '../../../shared/domain/session/parse-workout';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import { anyWorkout } from '../../builders/workouts';

const canonical = (text: string): string => {
  const read = parseWorkout(text);
  return read.status === 'parsed' ? printWorkout(read.workout) : `${read.column}: ${read.sentence}`;
};

describe('the notation', () => {
  it('reads back every workout it prints', () => {
    fc.assert(
      fc.property(anyWorkout, (workout) => {
        expect(parseWorkout(printWorkout(workout))).toEqual({ status: 'parsed', workout });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'EZ 8km',
    'ST 7km + 6x20s strides',
    'ST 40min + 5x10s hill sprints',
    'LR 14km + 6km @M',
    'TE 2x10min Z4 (2min Z1)',
    'CR wu 8min + 4x6min Z4 (90s Z1) + cd 5min',
    'IN 5x1km Z5 (3min Z1)',
    'IN 3x[3min Z4, 1min Z5] (2min Z1)',
    'RW 8x2min (1min walk)',
    'RA 21.0975km @HM',
    'RA 50km',
    'SC 30min',
  ])('prints %s as it is', (text) => {
    expect(canonical(text)).toBe(text);
  });

  it.each([
    ['te|2 X 10 min z4(2min)', 'TE 2x10min Z4 (2min Z1)'],
    ['easy 8.0 km easy', 'EZ 8km'],
    ['  LR 1h30 min  ', 'LR 90min'],
    ['tempo 2min30s z4', 'TE 150s Z4'],
    ['EZ 5mi', 'EZ 8.0467km'],
    ['cruise 4×6min (90s jog)', 'CR 4x6min Z4 (90s Z1)'],
    ['race-pace 3x2km @marathon', 'RP 3x2km @M'],
  ])('forgives the way a person types %s', (typed, printed) => {
    expect(canonical(typed)).toBe(printed);
  });
});

describe('a fault in the notation', () => {
  it.each([
    ['', 1, 'is no kind'],
    ['XX 8km', 1, '“XX” is no kind'],
    ['EZ', 3, 'Say what to do'],
    ['EZ Z2', 4, 'An amount such as'],
    ['EZ 8km ++ 2km', 9, 'nothing is there'],
    ['CR 4x6min Z7 (90s Z1)', 11, '“Z7” is no effort'],
    ['CR 4x6min Z4 (90x Z1)', 15, '“90x” is none'],
    ['CR 4x6min Z4 (90s Z1', 14, 'A recovery ends its repeat'],
    ['IN 3x[3min Z4, 1min', 6, 'never closed'],
    ['IN 3x[3min Z4, 1mn Z5]', 16, '“1mn” is none'],
    ['TE 20min Z4 + wu 10min', 15, 'comes first'],
    ['TE wu 10min', 4, 'The main set is missing'],
    ['TE 10m Z4', 4, 'for minutes write 10min'],
    ['LR 300km', 4, 'too far'],
    ['IN 0x3min Z5', 4, 'Repeat from 1'],
    ['ST 5km + 6x60s strides', 12, 'Strides last'],
    ['BI 20km', 4, 'in minutes'],
    ['SC 30min Z4', 4, 'minutes alone'],
    ['RA 10km', 4, 'RA 10km @10K'],
    ['RP 3x2km', 4, 'Say at which pace'],
    ['EZ 8km constructor', 8, '“constructor” is no effort'],
  ])('in “%s” is shown at column %i', (text, column, sentence) => {
    expect(parseWorkout(text)).toMatchObject({
      status: 'invalid',
      column,
      sentence: expect.stringContaining(sentence),
    });
  });

  it('is told for any text at all, inside the text or just behind it', () => {
    const scraps = fc.array(
      fc.constantFrom('EZ', ' ', '8km', '+', '(', ')', '[', ']', ',', 'x', '4', 'Z4', 'wu', '|', '@M'),
    );
    const text = fc.oneof(
      fc.string(),
      scraps.map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(text, (typed) => {
        const read = parseWorkout(typed);
        if (read.status === 'invalid') {
          expect(read.column).toBeGreaterThanOrEqual(1);
          expect(read.column).toBeLessThanOrEqual(typed.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is told at once for a text without end', () => {
    expect(parseWorkout(`EZ ${'1h'.repeat(5_000)}`)).toMatchObject({ status: 'invalid' });
  });
});
