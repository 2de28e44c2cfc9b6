import { describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../../shared/contract/check-in';
import { getCheckIn } from '../../../shared/usecases/check-in/get-check-in';
import { submitCheckIn } from '../../../shared/usecases/check-in/submit-check-in';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { FakeClock, memoryPorts } from '../../fakes/memory-ports';

/** A plan whose first Monday is 23 November 2026, looked at from this time zone at this moment. */
const lookedAt = async (timeZone: string, at: string) => {
  const ports = { ...memoryPorts(), coach: houseCoach };
  const planId = await aReadyPlan(ports, 'athlete-1', { timeZone });
  const now = { ...ports, clock: new FakeClock(new Date(at)) };
  const asked = { athleteId: 'athlete-1', params: { planId, week: 1 } };
  const status = async () => {
    const found = await getCheckIn(now)(asked);
    return found.status === 'done' ? found.value.status : found.kind;
  };
  return { status, send: () => submitCheckIn(now)({ ...asked, body: checkInAnswers.parse(aCheckInBody()) }) };
};

describe('the check-in of a week', () => {
  it.each([
    ['Europe/Madrid', '2026-11-22T22:59:00Z', 'early'],
    ['Europe/Madrid', '2026-11-22T23:00:00Z', 'open'],
    ['Pacific/Auckland', '2026-11-22T10:59:00Z', 'early'],
    ['Pacific/Auckland', '2026-11-22T11:00:00Z', 'open'],
    ['America/Los_Angeles', '2026-11-23T07:59:00Z', 'early'],
    ['America/Los_Angeles', '2026-11-23T08:00:00Z', 'open'],
  ])('opens on its Monday where the athlete is: %s at %s is %s', async (timeZone, at, status) => {
    expect(await (await lookedAt(timeZone, at)).status()).toBe(status);
  });

  it('is not taken on the evening before', async () => {
    const { send } = await lookedAt('Europe/Madrid', '2026-11-22T22:59:00Z');

    expect(await send()).toMatchObject({ kind: 'conflict', detail: 'Week 1 has not begun. Check in when it has.' });
  });
});
