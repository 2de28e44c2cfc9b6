import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strengthPrompt } from '../../../../shared/coach/claude/strength/strength-prompt';
import { readStrength } from '../../../../shared/coach/claude/strength/strength-reply';
import { strengthRules } from '../../../../shared/coach/claude/strength/strength-rules';
import { writeHouseStrength } from '../../../../shared/coach/house/strength-workout';
import { reviewStrength } from '../../../../shared/domain/strength/review-strength';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { kilograms } from '../../../../shared/domain/units/quantity';
import { aNiggle } from '../../../builders/a-niggle';
import { printStrength } from '../../../builders/claude/claude-replies';
import { estimatedTokens } from '../../../builders/claude/estimated-tokens';
import { injections } from '../../../builders/claude/injections';
import { brokenTexts } from '../../../builders/claude/mangled-replies';
import { anyStrengthWorkout, aStrengthOrder, strengthOrders } from '../../../builders/strength';
import { expectGolden } from '../golden/expect-golden';

const before = (() => {
  const text =
    '{"note":"Learn it.","lines":["goblet-squat 2x8 @7 12kg r90 t3-1-1","glute-bridge 2x12 @6 r60","wall-sit 2x30s @6 r60"]}';
  const read = readStrength(text);
  if ('fault' in read) throw new RangeError(read.fault);
  const sets = [1, 2].map((set) => ({
    exercise: 'goblet-squat' as const,
    set,
    count: 8,
    weight: kilograms(12),
    effort: 6,
    pain: null,
  }));
  return [{ date: isoDate('2027-01-27'), workout: read.workout, sets }];
})();

const replyOf = (...lines: readonly string[]): string => JSON.stringify({ note: 'Strong legs.', lines });
const faultOf = (text: string): string => {
  const read = readStrength(text);
  return 'fault' in read ? read.fault : '';
};

describe('the prompt for a strength workout', () => {
  it('is what its golden file shows', () => {
    expectGolden(
      'strength',
      strengthPrompt(aStrengthOrder({ before, niggles: [aNiggle()], words: 'I have only one dumbbell, 12 kilos.' })),
    );
  });

  it('holds no date and stays short, whatever came before', () => {
    fc.assert(
      fc.property(strengthOrders, (order) => {
        const { user } = strengthPrompt({ ...order, words: '<'.repeat(5_000) });

        expect(user).not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(user).not.toContain(order.sessionId);
        expect(user.length).toBeLessThan(17_000);
      }),
      { numRuns: 60 },
    );
    expect(estimatedTokens(strengthRules)).toBeLessThan(1_100);
  });

  it('names only exercises that the athlete has the equipment for', () => {
    const { user } = strengthPrompt(aStrengthOrder({ equipment: 'none' }));

    expect(user).toContain('glute-bridge');
    expect(user).not.toContain('goblet-squat');
  });

  it.each(injections.map(({ text }) => text))('keeps as data: %s', (words) => {
    const told = strengthPrompt(aStrengthOrder({ words }));
    const outside = (user: string): string => user.replace(/<athlete_words>.*<\/athlete_words>/, '<>');

    expect(told.system).toBe(strengthRules);
    expect(outside(told.user)).toBe(outside(strengthPrompt(aStrengthOrder({ words: 'a' })).user));
  });
});

describe('a strength workout as Claude answers it', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(anyStrengthWorkout, (workout) => {
        expect(readStrength(printStrength(workout))).toEqual({ workout });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no JSON', 'Squats!', 'The reply is not'],
    ['no exercise of the list', replyOf('muscle-up 3x8 @7'), 'no exercise of the list'],
    ['an exercise twice', replyOf('glute-bridge 2x8 @7', 'glute-bridge 3x8 @7'), 'second time'],
    ['counted in something else', replyOf('wall-sit 3x8 @7'), 'it is counted in s'],
    ['nine sets', replyOf('glute-bridge 9x8 @7'), 'one to four sets'],
    ['failure', replyOf('glute-bridge 3x8 @10'), 'failure'],
    ['half a tonne', replyOf('back-squat 3x8 @7 500kg'), 'weight'],
    ['all day', replyOf('wall-sit 3x999s @7'), 'amount'],
    ['prose', replyOf('do some squats until it burns'), 'write it like'],
    ['a substitute that is none', replyOf('glute-bridge 3x8 @7 alt pizza'), 'substitute'],
    ['figures of its own in a note', replyOf('glute-bridge 3x8 @7 | Make it 50 today.'), 'figure'],
    ['a cure', replyOf('glute-bridge 3x8 @7 | This heals your knee.'), 'cure'],
  ])('cannot be %s', (_, text, fault) => {
    expect(faultOf(text)).toContain(fault);
  });

  it('says of the house coach’s workouts what the house coach says', () => {
    fc.assert(
      fc.property(strengthOrders, (order) => {
        const workout = writeHouseStrength(order);
        fc.pre(workout.exercises.length > 0);

        expect(readStrength(printStrength(workout))).toEqual({ workout });
      }),
      { numRuns: 150 },
    );
  });

  it('never becomes a workout beyond the doses of the prompt, however it is broken', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        strengthOrders.chain((order) =>
          fc.oneof(fc.constant(writeHouseStrength(order)), anyStrengthWorkout).chain((workout) =>
            fc.tuple(brokenTexts(printStrength(workout)), fc.integer({ min: 0, max: 9 })).map(([text, digit]) => ({
              order,
              text: text.replace(/\d/, String(digit)),
            })),
          ),
        ),
        ({ order, text }) => {
          const read = readStrength(text);
          if ('fault' in read || !reviewStrength(order, read.workout).accepted) return;
          accepted += 1;
          const { user } = strengthPrompt(order);
          for (const { exercise, weight } of read.workout.exercises) {
            expect(user).toContain(`"${exercise} `);
            if (weight !== null) expect(user).toMatch(new RegExp(`"${exercise} [^"]*≤`));
          }
        },
      ),
      { numRuns: 1_200, seed: 14 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it('stays within bounds and throws nothing, however it is broken', () => {
    let read = 0;
    fc.assert(
      fc.property(
        anyStrengthWorkout.chain((workout) => brokenTexts(printStrength(workout))),
        (text) => {
          const outcome = readStrength(text);
          if ('fault' in outcome) return;
          read += 1;
          for (const { sets, effort, weight, amount } of outcome.workout.exercises) {
            expect(sets >= 1 && sets <= 4 && effort >= 1 && effort <= 9).toBe(true);
            expect((weight ?? 1) > 0 && (weight ?? 1) <= 300 && amount.count >= 1 && amount.count <= 120).toBe(true);
          }
        },
      ),
      { numRuns: 600, seed: 8 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
