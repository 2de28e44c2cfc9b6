import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../../shared/coach/house/house-plan';
import type { Picture } from '../../../../shared/domain/athlete/picture';
import { paceZones } from '../../../../shared/domain/fitness/pace-zones';
import type { PlanRefusal } from '../../../../shared/domain/plan/blueprint';
import { drawBlueprint } from '../../../../shared/domain/plan/draw-blueprint';
import { takenOffer } from '../../../../shared/domain/plan/refusal/taken-offer';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { fillDistances } from '../../../../shared/domain/units/fill-distances';
import { kilometres } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { hasWeeksForLongRun } from '../../../builders/plans/safe-reach';
import { randomAthletes } from '../../../builders/random-athlete';

const refusalOf = (picture: Picture): PlanRefusal | null => {
  const outcome = drawBlueprint(picture);
  return outcome.status === 'refused' ? outcome.refusal : null;
};

const refused = randomAthletes(120, 4242).flatMap((picture) => {
  const refusal = refusalOf(picture);
  return refusal === null ? [] : [{ picture, refusal }];
});

/** What is wrong with the plan that an offer leads to. */
const faultsAfter = (picture: Picture, changes: PlanRefusal['offers'][number]['changes']): readonly string[] => {
  const taken = takenOffer(picture, changes);
  const plan = housePlan(taken);
  if (plan.status === 'refused') return [plan.refusal.sentence];
  const review = reviewPlan({ picture: taken, zones: paceZones(taken.fitness.threshold), weeks: plan.weeks });
  return review.objections.filter(({ severity }) => severity === 'must').map(({ sentence }) => sentence);
};

describe('the offers of a refusal', () => {
  it('are there for everyone', () => {
    expect(refused.length).toBeGreaterThan(25);
    expect(refused.filter(({ refusal }) => refusal.offers.length === 0)).toEqual([]);
  });

  it('lead to a plan that keeps every rule, whichever is taken', () => {
    const faults = refused.flatMap(({ picture, refusal }) =>
      refusal.offers.flatMap(({ sentence, changes }) =>
        faultsAfter(picture, changes).map((fault) => `“${sentence}” leads to: ${fault}`),
      ),
    );

    expect(faults).toEqual([]);
  });

  it('name a shorter race to nearly all whose race is too long', () => {
    const reach = refused.filter(({ refusal }) => refusal.type === 'reach');
    const shorter = reach.filter(({ refusal: { offers } }) =>
      offers.some(({ changes }) => changes.some(({ kind }) => kind === 'shorter-race')),
    );

    expect(shorter.length).toBeGreaterThan(0.9 * reach.length);
  });

  it('say what the long day is short of, in minutes', () => {
    const picture: Picture = {
      ...anAthlete(),
      recent: { weeklyVolumes: [60, 60, 60, 60].map(kilometres), longestRun: kilometres(22) },
      schedule: { ...anAthlete().schedule, longRunDay: 'sun', maxMinutes: { sun: 120 } },
      goal: { kind: 'race', distance: 'marathon', date: isoDate('2027-05-30'), aim: { kind: 'finish' } },
    };

    expect(refusalOf(picture)).toMatchObject({
      type: 'reach',
      offers: [
        {
          sentence: expect.stringMatching(/^Give Sundays at least 1[4-7]\d minutes\.$/),
          changes: [{ kind: 'minutes', days: ['sun'] }],
        },
        { changes: [{ kind: 'shorter-race', distance: 'half' }] },
      ],
    });
  });

  it('say how far the long run could come in the reader’s own unit', () => {
    const picture: Picture = {
      ...anAthlete(),
      goal: { kind: 'race', distance: '100K', date: isoDate('2027-03-28'), aim: { kind: 'finish' } },
      schedule: { ...anAthlete().schedule, longRunDay: 'sun' },
    };
    const sentence = refusalOf(picture)?.sentence ?? '';

    expect(fillDistances(sentence, 'km')).toMatch(/^By race day your longest run could safely be \d+ km, too short/);
    expect(fillDistances(sentence, 'mi')).toMatch(
      /^By race day your longest run could safely be \d+(\.\d)? mi, too short/,
    );
  });

  it('free the day of a later race, whatever else is kept clear', () => {
    const { schedule } = anAthlete();
    const goal = { kind: 'from-zero', weeks: 8, date: isoDate('2027-02-28') } as const;
    const picture = anAthlete({
      goal,
      schedule: { ...schedule, blockedDates: ['2027-03-06', '2027-03-07'].map(isoDate) },
    });
    const [offer] = refusalOf(picture)?.offers ?? [];

    expect(offer?.changes).toEqual([{ kind: 'later', weeks: 1 }]);
    expect(takenOffer(picture, offer?.changes ?? []).schedule.blockedDates).toEqual(['2027-03-06']);
    expect(faultsAfter(picture, offer?.changes ?? [])).toEqual([]);
  });

  it('add the days that a goal needs', () => {
    const picture: Picture = {
      ...anAthlete(),
      recent: { weeklyVolumes: [50, 50, 50, 50].map(kilometres), longestRun: kilometres(24) },
      schedule: { ...anAthlete().schedule, runDays: ['wed', 'sun'], longRunDay: 'sun', maxMinutes: {} },
      goal: { kind: 'race', distance: 'marathon', date: isoDate('2027-06-06'), aim: { kind: 'finish' } },
    };

    expect(refusalOf(picture)).toMatchObject({
      type: 'too-few-days',
      offers: [{ sentence: 'Run on Fridays too.', changes: [{ kind: 'days', days: ['fri'] }] }, {}],
    });
  });
});

describe('those whose weeks are enough for their long run', () => {
  it('are hardly ever told to take more weeks', () => {
    const reaching = randomAthletes(160, 99, { goals: ['half', 'marathon', '50K', '100K'] }).filter(hasWeeksForLongRun);
    const told = reaching.filter((picture) => {
      const refusal = refusalOf(picture);
      return refusal?.type === 'reach' && refusal.offers[0]?.changes.every(({ kind }) => kind === 'later') === true;
    });

    expect(reaching.length).toBeGreaterThan(60);
    expect(told.length / reaching.length).toBeLessThanOrEqual(0.02);
  });
});
