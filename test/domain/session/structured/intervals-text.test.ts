import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseIntervalsText } from '../../../../shared/domain/session/structured/parse-intervals-text';
import { printIntervalsText } from '../../../../shared/domain/session/structured/print-intervals-text';
import { structuredSteps } from '../../../../shared/domain/session/structured/structured-steps';
import { anyFlatSteps } from '../../../builders/flat-steps';
import { aSession } from '../../../builders/sessions';

const printed = (notation: string): string => printIntervalsText(structuredSteps(aSession(notation).sections));

describe('intervals.icu’s text', () => {
  it('says a session step by step', () => {
    expect(printed('CR 4x6min Z4 (90s Z1)')).toBe(
      [
        '- 12m 6:21-5:45/km Pace intensity=warmup',
        '',
        '4x',
        '- 6m 5:02-4:53/km Pace intensity=active',
        '- 1m30s 7:17-6:31/km Pace intensity=recovery',
        '',
        '- 10m 7:17-6:31/km Pace intensity=cooldown',
      ].join('\n'),
    );
  });

  it('says metres in kilometres, and nothing of pace where effort counts', () => {
    expect(printed('IN wu 10min + 8x400m Z5 (2min walk)')).toContain('- 0.4km ');
    expect(printed('IN wu 10min + 8x400m Z5 (2min walk)')).toContain('- 2m intensity=recovery');
    expect(printed('RA 21.0975km @HM')).toMatch(/^- 21\.0975km \d:\d\d-\d:\d\d\/km Pace intensity=active$/);
  });

  it('is read back as the steps it came from', () => {
    fc.assert(
      fc.property(anyFlatSteps, (steps) => {
        expect(parseIntervalsText(printIntervalsText(steps))).toEqual({ status: 'parsed', steps });
      }),
    );
  });

  it('is read as people write it', () => {
    const read = parseIntervalsText(
      'Warm-up\n- Easy now 1h2m3s\n\nMain set 2x\n\n- Go! 400mtr 4:00/km pace\n- 1m30 press lap intensity=rest\nCooldown\n- 5m 6:00-6:30/km Pace',
    );

    expect(read).toEqual({
      status: 'parsed',
      steps: [
        { type: 'step', length: { by: 'time', seconds: 3723 }, intensity: 'warmup', target: null },
        {
          type: 'step',
          length: { by: 'distance', metres: 400 },
          intensity: 'active',
          target: { slowest: 1000 / 240, fastest: 1000 / 240 },
        },
        { type: 'step', length: { by: 'open', expected: 90 }, intensity: 'recovery', target: null },
        { type: 'repeat', from: 1, times: 2 },
        {
          type: 'step',
          length: { by: 'time', seconds: 300 },
          intensity: 'cooldown',
          target: { slowest: 1000 / 390, fastest: 1000 / 360 },
        },
      ],
    });
  });

  it('ends what a heading says at the next blank line', () => {
    const read = parseIntervalsText('Warmup\n- 10m\n\n- 5m\n\n2x\n- 1m\n\n- 1km');

    expect(read).toMatchObject({
      steps: [
        { intensity: 'warmup' },
        { intensity: 'active' },
        { intensity: 'active' },
        { from: 2, times: 2 },
        { intensity: 'active' },
      ],
    });
  });

  it.each([
    ['- 10m 85%', 1, '“85%” cannot be read'],
    ['Warmup\n- 10m ramp 5:00-4:00/km Pace', 2, '“ramp 5:00-4:00/km Pace” cannot be read'],
    ['- 10m 0:00/km Pace', 1, 'cannot be read'],
    ['- 10m intensity=mad', 1, 'cannot be read'],
    ['- 1km press lap', 1, 'cannot be read'],
    ['- run home', 1, 'A step needs a length'],
    ['- 0m', 1, 'A step needs a length'],
    ['- 30', 1, 'A step needs a length'],
    ['- 10m\n\n100x\n- 1m', 3, 'A repeat is done 1 to 99 times'],
    ['0x\n- 1m', 1, 'A repeat is done 1 to 99 times'],
  ])('is refused in %j at line %i', (text, line, sentence) => {
    const refused = parseIntervalsText(text);

    expect(refused).toMatchObject({ status: 'invalid', line });
    expect('sentence' in refused && refused.sentence).toContain(sentence);
  });
});
