import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { PlanEdit } from '../../../shared/domain/adaptation/plan-edit';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import type { Goal } from '../../../shared/domain/goal/goal';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { goldenAthletes } from '../../builders/golden-athletes';
import { aLivePlan } from '../../builders/plans/a-live-plan';

const edited = (live: LivePlan, edit: Partial<PlanEdit>) =>
  adaptPlan(live, {
    adaptations: [{ week: 5, on: live.today, outcome: 'no-change', signals: [] }],
    edits: [{ what: 'goal', picture: live.picture, zones: live.zones, ...edit }],
  });

describe('an edit in mid-plan', () => {
  it.each([0.93, 0.97, 1.03, 1.07, 1.12])('of a threshold at %f of what it was finds sessions that fit it', (share) => {
    const live = aLivePlan({ after: 5 });
    const threshold = secondsPerKm(live.picture.fitness.threshold * share);
    const picture = { ...live.picture, fitness: { ...live.picture.fitness, threshold } };
    const answer = edited(live, { what: 'zones', picture, zones: paceZones(threshold) });

    expect(answer.outcome).toBe('needs-consent');
    expect(answer.review?.accepted).toBe(true);
    expect(answer.plan.weeks.slice(0, 5)).toEqual(live.weeks.slice(0, 5));
  });

  it('that leads nowhere names what is missing and what would make it possible', () => {
    const live = aLivePlan({ after: 5 });
    const { goal } = live.picture;
    if (goal.kind !== 'race') throw new RangeError('The example runs a race');
    const answer = edited(live, { picture: { ...live.picture, goal: { ...goal, distance: 'marathon' } } });
    const told = answer.envelope.reasons.at(-1);

    expect(answer.outcome).toBe('no-change');
    expect(told?.because).toContain('longest run could safely be 21 km');
    expect(told?.rule).toContain('What would make it possible: Choose a race at least');
    expect(`${told?.because}${told?.rule}`).not.toContain('{');
  });
});

describe('an edit on the way from zero', () => {
  const fewerDays = (after: number, share: number) => {
    const live = aLivePlan({ after, kept: Array(after).fill(share), picture: goldenAthletes['from-zero'] });
    const schedule = { ...live.picture.schedule, runDays: ['tue', 'sat'] as const };
    const picture: Picture = { ...live.picture, schedule };
    const answer = adaptPlan(live, {
      adaptations: [{ week: after, on: live.today, outcome: 'no-change', signals: [] }],
      edits: [{ what: 'schedule', picture, zones: live.zones }],
    });
    return { live, picture, answer };
  };

  it.each([0, 0.2, 0.4, 0.7, 1])('after two weeks of which %f was run leads to a plan', (share) => {
    const { live, answer } = fewerDays(2, share);

    expect(answer.outcome).toBe('needs-consent');
    expect(answer.review?.accepted).toBe(true);
    expect(answer.plan.weeks.slice(0, 2)).toEqual(live.weeks.slice(0, 2));
  });

  it('asks for no more than a plan may where most weeks before it were left out', () => {
    const { answer } = fewerDays(8, 0);

    expect(answer.outcome).toBe('needs-consent');
  });

  it('where too little was run names ways that a new plan can take', () => {
    const { live, picture, answer } = fewerDays(6, 0.1);
    const told = answer.envelope.reasons.at(-1)?.rule ?? '';

    expect(answer.outcome).toBe('no-change');
    expect(told).toContain('Choose a race at least 5 weeks later. Or: Take 9 weeks of run and walk in turn');
    const anew = { ...picture, startsOn: addDays(live.today, 1) };
    const goals: readonly Goal[] = [
      { kind: 'from-zero', weeks: 9, date: addDays(isoDate('2027-03-13'), 35) },
      { kind: 'from-zero', weeks: 9, date: null },
    ];
    for (const goal of goals) expect(housePlan({ ...anew, goal }).status).toBe('drawn');
  });
});

describe('a pause', () => {
  const paused = (to: string) => {
    const pause = { kind: 'pause', from: isoDate('2027-02-08'), to: isoDate(to), speed: 'usual' } as const;
    return adaptPlan(aLivePlan({ after: 5, says: [{ requests: [pause] }] })).envelope.reasons[0]?.rule ?? '';
  };

  it('says what it means for the goal, as a range', () => {
    expect(paused('2027-02-21')).toMatch(/14 days off usually cost 1–3 % of fitness, \d+–\d+ minutes over the 10K/);
    expect(paused('2027-02-11')).not.toContain('fitness');
  });
});
