import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FitnessReply } from '../../../shared/contract/fitness';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { apiOn } from '../../fakes/api';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
let planId: string;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
});

const events = async (): Promise<FitnessReply['load']['events']> => {
  const { status, json } = await apiOn(ports)('getFitness', { athleteId });
  if (status !== 200) throw new Error(`Answered ${status}.`);
  return json.load.events;
};
const illness = async () => (await events()).filter(({ kind }) => kind === 'illness').map(({ from, to }) => [from, to]);
const told = (week: number, from: string, to: string | null) =>
  apiOn(ports)('putCheckIn', {
    ...{ athleteId, params: { planId, week: String(week) } },
    body: aCheckInBody({ requests: [{ kind: 'ill', from, to, belowNeck: false }] }),
  });

describe('what happened beside the load', () => {
  it('is the race of the plan under its name, and the races that were told, one a day', async () => {
    const races = (await events()).filter(({ kind }) => kind === 'race');

    expect(races.at(-1)).toMatchObject({ distance: 21_097.5, name: expect.any(String) });
    expect(new Set(races.map(({ from }) => from)).size).toBe(races.length);
    expect(races.map(({ from }) => from)).toEqual(races.map(({ from }) => from).toSorted());
  });

  it('is an illness from its first day on, to the day of the check-in while it lasts', async () => {
    ports.clock.pass(8 * 24 * 60);
    expect((await told(1, '2026-11-25', null)).status).toBeLessThan(300);
    expect(await illness()).toEqual([['2026-11-25', '2026-11-29']]);

    ports.clock.pass(7 * 24 * 60);
    await told(2, '2026-11-30', '2026-12-02');
    expect(await illness()).toEqual([['2026-11-25', '2026-12-02']]);
  });

  it('is two illnesses where days of health lie between', async () => {
    ports.clock.pass(8 * 24 * 60);
    await told(1, '2026-11-23', '2026-11-24');
    ports.clock.pass(7 * 24 * 60);
    await told(2, addDays(isoDate('2026-11-24'), 8), '2026-12-03');

    expect(await illness()).toEqual([
      ['2026-11-23', '2026-11-24'],
      ['2026-12-02', '2026-12-03'],
    ]);
  });
});
