import { describe, expect, it, jest } from '@jest/globals';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { apiOn } from '../../fakes/api';
import { FakeClock, memoryPorts } from '../../fakes/memory-ports';

/** An athlete whose plan has its first Monday on 23 November 2026, and the API as it answers at this moment. */
const at = async (now: string, timeZone = 'Europe/Madrid') => {
  const ports = { ...memoryPorts(), coach: houseCoach };
  const planId = await aReadyPlan(ports, 'athlete-1', { timeZone });
  const ask = apiOn({ ...ports, clock: new FakeClock(new Date(now)) });
  return { ports, planId, ask, today: async (athleteId = 'athlete-1') => (await ask('getToday', { athleteId })).json };
};

describe('what a day is opened with', () => {
  it('is the plan in force, as it is told by its name', async () => {
    const { planId, ask, today } = await at('2026-11-24T12:00:00Z');

    const { plan, checkIn } = await today();

    expect(plan).toEqual((await ask('getPlan', { athleteId: 'athlete-1', params: { planId } })).json);
    expect(checkIn).toBeNull();
  });

  it.each([
    ['2026-11-27T22:59:00Z', null],
    ['2026-11-27T23:00:00Z', 1],
    ['2026-12-03T22:59:00Z', 1],
    ['2026-12-03T23:00:00Z', null],
    ['2026-12-04T23:00:00Z', 2],
  ])('has the check-in that is due by the athlete’s own calendar: at %s of week %s', async (now, week) => {
    const { planId, ask, today } = await at(now);

    const { checkIn } = await today();

    const params = { planId, week: String(week) };
    expect(checkIn).toEqual(week === null ? null : (await ask('getCheckIn', { athleteId: 'athlete-1', params })).json);
    expect(checkIn?.week ?? null).toBe(week);
  });

  it('reads once what plan and check-in both tell from', async () => {
    const { ports, today } = await at('2026-11-28T12:00:00Z');
    const readings = [
      jest.spyOn(ports.athletes, 'find'),
      jest.spyOn(ports.plans, 'find'),
      jest.spyOn(ports.logs, 'list'),
      jest.spyOn(ports.runLinks, 'list'),
    ];

    expect((await today()).checkIn).not.toBeNull();
    expect(readings.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1]);
  });

  it('is nothing for whoever has no plan, whoever else has one', async () => {
    const { today } = await at('2026-11-28T12:00:00Z');

    expect(await today('athlete-2')).toEqual({ plan: null, checkIn: null });
  });
});
