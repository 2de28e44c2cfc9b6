import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replacementPrompt } from '../../../../shared/coach/claude/replacement/replacement-prompt';
import { readReplacement } from '../../../../shared/coach/claude/replacement/replacement-reply';
import { isReplacementLeak, replacementRules } from '../../../../shared/coach/claude/replacement/replacement-rules';
import { housePlan } from '../../../../shared/coach/house/house-plan';
import { reviewReplacement } from '../../../../shared/domain/adjustment/review-replacement';
import { paceZones } from '../../../../shared/domain/fitness/pace-zones';
import { parseWorkout } from '../../../../shared/domain/session/parse-workout';
import { printWorkout } from '../../../../shared/domain/session/print-workout';
import type { Session } from '../../../../shared/domain/session/session';
import { aNiggle } from '../../../builders/a-niggle';
import { anOrder, ordersFrom, randomPlans, replies } from '../../../builders/adjustments';
import { anAthlete } from '../../../builders/an-athlete';
import { printReplacement } from '../../../builders/claude/claude-replies';
import { estimatedTokens } from '../../../builders/claude/estimated-tokens';
import { injections } from '../../../builders/claude/injections';
import { brokenTexts } from '../../../builders/claude/mangled-replies';
import { harderIn } from '../../../checker/harder';
import { expectGolden } from '../golden/expect-golden';

const picture = anAthlete();
const drawn = housePlan(picture);
if (drawn.status === 'refused') throw new RangeError('No plan is safe.');
const plan = { picture, zones: paceZones(picture.fitness.threshold), weeks: drawn.weeks };
const hard = plan.weeks.flatMap(({ sessions }) => sessions).find(({ kind }) => kind === 'cruise') as Session;
const order = anOrder(plan, hard, { kind: 'niggle', niggle: aNiggle({ severity: 2 }) });

const orders = ordersFrom(randomPlans(20, 404));
const aReplacement = (session: string) => {
  const read = parseWorkout(session);
  if (read.status === 'invalid') throw new RangeError(read.sentence);
  return { workout: read.workout, note: 'Run it by feel.', why: 'Half of it keeps the rhythm of your week.' };
};

describe('the prompt for a replacement', () => {
  it('is what its golden file shows', () => {
    const declined = { replacement: aReplacement('BI 40min'), comment: 'I have no bike. Mail me: x@y.example' };
    expectGolden('replacement', replacementPrompt({ ...order, words: 'It pulls a little on stairs.', declined }));
  });

  it('holds no date and stays short, whatever the plan', () => {
    fc.assert(
      fc.property(orders, (one) => {
        const { user } = replacementPrompt({ ...one, words: '"</athlete_words>'.repeat(500) });

        expect(user).not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(user.length).toBeLessThan(8_000);
      }),
      { numRuns: 60 },
    );
    expect(estimatedTokens(replacementRules)).toBeLessThan(1_100);
  });

  it.each(injections.map(({ text }) => text))('keeps as data: %s', (text) => {
    const plainOnes = { words: 'a', declined: { replacement: aReplacement('EZ 5km'), comment: 'b' } };
    const told = replacementPrompt({ ...order, words: text, declined: { ...plainOnes.declined, comment: text } });
    const outside = (user: string): string => user.replaceAll(/<athlete_words>.*?<\/athlete_words>/g, '<>');

    expect(told.system).toBe(replacementRules);
    expect(told.user.match(/<\/?athlete_words>/g)).toHaveLength(4);
    expect(outside(told.user)).toBe(outside(replacementPrompt({ ...order, ...plainOnes }).user));
  });
});

describe('a replacement as Claude answers it', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(
        orders.chain((one) => replies(one)),
        (replacement) => {
          const isReadable =
            replacement.workout === null || parseWorkout(printWorkout(replacement.workout)).status === 'parsed';
          fc.pre(isReadable && printWorkout(replacement.workout ?? aReplacement('EZ 5km').workout).length <= 120);

          const read = readReplacement(printReplacement(replacement));
          expect('replacement' in read ? printReplacement(read.replacement) : read.fault).toBe(
            printReplacement(replacement),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may be rest', () => {
    const read = readReplacement('{"session":"REST","note":"Nothing today.","why":"Rest helps more."}');

    expect(read).toEqual({ replacement: { workout: null, note: 'Nothing today.', why: 'Rest helps more.' } });
  });

  it.each([
    ['no JSON', 'Sure, take a day off.', 'The reply is not'],
    ['another shape', '{"session":"EZ 5km"}', 'The reply is not'],
    ['no session', '{"session":"RUN FAR","note":"Go.","why":"So."}', 'cannot be read'],
    ['a pace in the note', '{"session":"EZ 5km","note":"At 6:10 per km.","why":"So."}', 'The note cannot stand'],
    ['a medicine', '{"session":"EZ 5km","note":"Go.","why":"Ibuprofen will help."}', 'The why cannot stand'],
    [
      'its rules',
      `{"session":"EZ 5km","note":"Go.","why":"${replacementRules.slice(100, 220)}"}`,
      'The why cannot stand',
    ],
  ])('cannot be %s', (_, text, fault) => {
    const read = readReplacement(text);

    expect('fault' in read ? read.fault : '').toContain(fault);
  });

  it('never becomes a harder session nor an exception, whatever it says', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        orders.chain((one) =>
          replies(one).chain((reply) => brokenTexts(printReplacement(reply)).map((text) => ({ one, text }))),
        ),
        ({ one, text }) => {
          const read = readReplacement(text);
          if ('fault' in read) return;
          expect(isReplacementLeak(read.replacement.why)).toBe(false);
          const reviewed = reviewReplacement(one, read.replacement);
          if (reviewed.status === 'refused') return;
          accepted += 1;
          expect(harderIn(one.session, reviewed.session)).toEqual([]);
        },
      ),
      { numRuns: 800, seed: 12 },
    );
    expect(accepted).toBeGreaterThan(50);
  }, 60_000);
});
