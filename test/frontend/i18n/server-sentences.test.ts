import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentenceBook } from '../../../frontend/i18n/sentence-book';
import { athleteSentences } from '../../../frontend/locales/de/sentences/athlete';
import { furtherSentences } from '../../../frontend/locales/de/sentences/further';
import { inSlot } from '../../../frontend/locales/de/sentences/in-slot';
import { outlookSentences } from '../../../frontend/locales/de/sentences/outlook';
import { weeklySentences } from '../../../frontend/locales/de/sentences/weekly';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { replaceHouseSession } from '../../../shared/coach/house/replace-session';
import { writeHouseStrength } from '../../../shared/coach/house/strength-workout';
import { houseWeekReview } from '../../../shared/coach/house/week-review';
import { problemKinds } from '../../../shared/contract/problem-kinds';
import { assessGoal } from '../../../shared/domain/goal/assess-goal';
import { redFlag, redFlagIds } from '../../../shared/domain/health/red-flag';
import { allRules } from '../../../shared/domain/plan/rules/all-rules';
import { exerciseIds, exerciseOf } from '../../../shared/domain/strength/exercises';
import { fillDistances } from '../../../shared/domain/units/fill-distances';
import { ordersFrom, randomPlans } from '../../builders/adjustments';
import { livePlans } from '../../builders/plans/random-live-plan';
import { randomAthletes } from '../../builders/random-athlete';
import { strengthOrders } from '../../builders/strength';
import { weekReviewOrders } from '../../builders/week-reviews';

const everyDay = sentenceBook(athleteSentences, inSlot);
const everyWeek = sentenceBook([...athleteSentences, ...weeklySentences], inSlot);
const outlook = sentenceBook([...athleteSentences, ...outlookSentences], inSlot);
const all = sentenceBook([...athleteSentences, ...weeklySentences, ...outlookSentences, ...furtherSentences], inSlot);

const unknown = (texts: readonly string[], book = all): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== '' && book(text) === null);

describe('what the server says', () => {
  const plans = randomAthletes(120, 7).map((picture) => housePlan(picture));
  const drawn = plans.flatMap((plan) => (plan.status === 'drawn' ? [plan] : []));

  it('of sessions and weeks is known in German on the pages of every day', () => {
    const said = drawn.flatMap(({ weeks }) =>
      weeks.flatMap(({ focus, sessions }) => [focus, ...sessions.map(({ note }) => note)]),
    );

    expect(unknown(said, everyDay)).toEqual([]);
  });

  it('of what a plan cannot hold is known', () => {
    const limits = drawn.flatMap(({ blueprint }) =>
      blueprint.limitations.map(({ sentence }) => fillDistances(sentence, 'km')),
    );

    expect(unknown(limits, everyDay)).toEqual([]);
  });

  it('of plans that cannot be is known', () => {
    const refusals = plans.flatMap((plan) =>
      plan.status === 'refused' ? [plan.refusal.sentence, ...plan.refusal.offers.map(({ sentence }) => sentence)] : [],
    );

    expect(unknown(refusals.map((sentence) => fillDistances(sentence, 'km')))).toEqual([]);
  });

  it('of its rules is known', () => {
    expect(
      unknown(
        allRules.map(({ sentence }) => sentence),
        everyDay,
      ),
    ).toEqual([]);
  });

  it('of check-ins and what follows from them is known', () => {
    const said = fc.sample(livePlans({ weeks: { min: 6, max: 18 } }), { seed: 3, numRuns: 80 }).flatMap((live) => {
      const { diff, envelope, plan } = adaptPlan(live);
      return [
        diff.summary,
        ...diff.protectedItems.map(({ sentence }) => sentence),
        ...[...envelope.reasons, ...diff.sessions.flatMap(({ reasons }) => reasons)].flatMap(({ because, rule }) => [
          because,
          rule,
        ]),
        ...plan.weeks.flatMap(({ focus, sessions }) => [focus, ...sessions.map(({ note }) => note)]),
      ];
    });

    expect(unknown(said, everyWeek)).toEqual([]);
  });

  it('of weeks that are over is known', () => {
    const said = fc.sample(weekReviewOrders, { seed: 5, numRuns: 200 }).map(houseWeekReview);

    expect(unknown(said, everyWeek)).toEqual([]);
  });

  it('of sessions in another one’s place is known', () => {
    const orders = fc.sample(ordersFrom(randomPlans(6, 11)), { seed: 9, numRuns: 150 });
    const said = orders.map(replaceHouseSession).flatMap(({ note, why }) => [note, why]);

    expect(unknown(said, everyWeek)).toEqual([]);
  });

  it('of strength is known', () => {
    const said = fc
      .sample(strengthOrders, { seed: 13, numRuns: 150 })
      .map(writeHouseStrength)
      .map(({ note }) => note);

    expect(unknown(said, everyWeek)).toEqual([]);
  });

  it('of exercises, and of how to do them, is known', () => {
    const said = exerciseIds.map(exerciseOf).flatMap(({ name, cues }) => [name, ...cues]);

    expect(unknown(said, everyWeek)).toEqual([]);
  });

  it('of signs that a doctor should see is known', () => {
    expect(
      unknown(
        redFlagIds.map((id) => redFlag(id).sentence),
        everyDay,
      ),
    ).toEqual([]);
  });

  it('of refusals is known by every title', () => {
    expect(
      unknown(
        Object.values(problemKinds).map(({ title }) => title),
        everyDay,
      ),
    ).toEqual([]);
  });

  it('of a goal that is weighed is known', () => {
    const said = randomAthletes(200, 17).flatMap((picture) => assessGoal(picture).feasibility?.sentence ?? []);

    expect(unknown(said, outlook)).toEqual([]);
  });
});
