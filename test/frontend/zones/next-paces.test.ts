import { describe, expect, it } from '@jest/globals';
import { nextPaces } from '../../../frontend/zones/next-paces';
import { paceTarget } from '../../../shared/domain/fitness/pace-targets';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { isoDate } from '../../../shared/domain/units/calendar';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { aSession, halfMarathonPlan } from '../fixtures/plan';
import { cruiseIntervals, easyWithStrides } from '../fixtures/sections';

const monday = isoDate('2026-11-23');
const thursday = isoDate('2026-11-26');
const threshold = secondsPerKm(290);
const paces = { threshold, zones: paceZones(threshold) };
const easy = aSession('easy', isoDate('2026-11-24'), 'easy', easyWithStrides);
const cruise = aSession('cruise', thursday, 'cruise', cruiseIntervals);
const plan = (...sessions: (typeof easy)[]) => ({
  weeks: halfMarathonPlan.weeks.slice(0, 1).map((week) => ({ ...week, sessions })),
  logs: [],
});

describe('what new zones make of the plan', () => {
  it('is told by the next session whose paces say most of a threshold', () => {
    const next = nextPaces(plan(easy, cruise), paces, monday);

    expect(next?.session.id).toBe('cruise');
    expect(next?.after).toEqual(paceTarget('cruise', paces));
    expect(next?.before).not.toEqual(next?.after);
  });

  it('is not told by sessions that are over, nor by those at race pace', () => {
    const atRacePace = { ...cruise, notation: 'CR 4x6min @HM (90s Z1)' };

    expect(nextPaces(plan(easy, atRacePace), paces, monday)?.session.id).toBe('easy');
    expect(nextPaces(plan(easy), paces, thursday)).toBeNull();
  });

  it('is told by the session of today', () => {
    expect(nextPaces(plan(cruise), paces, thursday)?.session.id).toBe('cruise');
  });
});
