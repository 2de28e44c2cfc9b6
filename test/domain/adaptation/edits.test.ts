import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import type { PlanEdit } from '../../../shared/domain/adaptation/history';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { isoDate } from '../../../shared/domain/units/calendar';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { aLivePlan } from '../../builders/a-live-plan';

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
