import { describe, expect, it } from '@jest/globals';
import { isPlanLeak, planRules } from '../../../../shared/coach/claude/plan/plan-rules';
import { numberFault } from '../../../../shared/coach/claude/prose/number-fault';
import { proseFault } from '../../../../shared/coach/claude/prose/prose-fault';
import { houseWeeks, planOrders } from '../../../builders/plans/a-plan-order';

const bounds = { longest: 360, isLeak: isPlanLeak };

describe('a note', () => {
  it.each([
    ['nothing', '   ', 'empty'],
    ['too much', 'a'.repeat(400), 'characters long'],
    ['a link', 'See https://example.org for more.', 'link'],
    ['an address', 'Write to coach@example.org', 'link'],
    ['a bare domain', 'More on runfaster.com today', 'link'],
    ['markup', '<b>Run</b>', 'markup'],
    ['a markdown link', '[tap](here)', 'markup'],
    ['a line break', 'One.\nTwo.', 'line breaks'],
    ['hidden characters', 'Run\u202Etsaf', 'cannot be seen'],
    ['a medicine', 'Take ibuprofen before you start.', 'medicines'],
    ['a diagnosis', 'That sounds like shin splints.', 'diagnosis'],
    ['running through pain', 'Push through the pain today.', 'minding their body'],
    ['an unknown slot', 'Hold {heartrate} today.', 'slots'],
    ['an open brace', 'Hold {pace today.', 'slots'],
    ['talk of instructions', 'My instructions say to be brief.', 'instructions'],
  ])('cannot hold %s', (_, note, fault) => {
    expect(proseFault(note, bounds)).toContain(fault);
  });

  it('cannot repeat seven words of the rules in a row, however they are written', () => {
    const rules = planRules
      .slice(0, planRules.indexOf('# Examples'))
      .split('\n')
      .filter((line) => line.split(/\s+/).length > 9);

    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) {
      const stolen = rule
        .split(/\s+/)
        .slice(1, 10)
        .join(' ')
        .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
        .toUpperCase();
      expect(isPlanLeak(`Here it is: ${stolen} and so on`)).toBe(true);
    }
  });

  it('may say all that the house coach says', () => {
    const days = planOrders(25, 5).flatMap((order) => houseWeeks(order).flatMap((week) => week.days));

    expect(days.length).toBeGreaterThan(200);
    for (const { note } of days) expect(proseFault(note, bounds)).toBeNull();
  });

  it.each([
    ['Run at 4:30 today.', 'CR 4x6min Z4 (90s Z1)', 'a pace'],
    ['Hold 5 min/km.', 'EZ 5km', 'a pace'],
    ['Keep below 150 bpm.', 'EZ 8km', 'a rate'],
    ['Stay in zone 5.', 'CR 4x6min Z4 (90s Z1)', 'zone'],
    ['Run 12 km in all.', 'EZ 8km', 'figure'],
    ['Add 2 more, ٣ in all.', 'EZ 2km', 'figure'],
  ])('cannot say “%s” of %s', (note, notation, fault) => {
    expect(numberFault(note, notation)).toContain(fault);
  });

  it.each([
    ['All 4 of them at {pace}, 6 minutes each.', 'CR 4x6min Z4 (90s Z1)'],
    ['This is what your 10K asks for.', 'TE 20min Z4'],
    ['Zone 4 from the first to the last.', 'CR 4x6min Z4 (90s Z1)'],
  ])('may say “%s” of %s', (note, notation) => {
    expect(numberFault(note, notation)).toBeNull();
  });
});
