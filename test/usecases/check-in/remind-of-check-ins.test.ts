import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../../shared/contract/check-in';
import { NoticeNotAnnounced } from '../../../shared/contract/faults';
import { isoDate } from '../../../shared/domain/units/calendar';
import { remindOfCheckIns } from '../../../shared/usecases/check-in/remind-of-check-ins';
import { submitCheckIn } from '../../../shared/usecases/check-in/submit-check-in';
import { holdPlan } from '../../../shared/usecases/plan/hold-plan';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aCheckInBody } from '../../builders/a-check-in';
import { aProfile } from '../../builders/athlete-profile';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { FakeClock, type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
let planId: string;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
});

/** Sweeps at every full hour from one moment up to another, and tells at which of them somebody was reminded. */
const sweepFrom = async (from: string, until: string): Promise<readonly string[]> => {
  const told: string[] = [];
  for (let at = new Date(from).getTime(); at <= new Date(until).getTime(); at += 3_600_000) {
    const { reminded } = await remindOfCheckIns({ ...ports, clock: new FakeClock(new Date(at)) })();
    if (reminded > 0) told.push(new Date(at).toISOString().slice(0, 16));
  }
  return told;
};
const livesIn = (timeZone: string) =>
  ports.athletes.change(athleteId, (found) => {
    if (found === null) throw new Error('There is no athlete.');
    return { ...found, profile: { ...aProfile(), timeZone } };
  });
const weeks = () => ports.announcer.announced.map(({ week }) => week);
const asked = async () => (await ports.notices.list(athleteId, 50)).filter(({ kind }) => kind === 'check-in-due');

describe('the reminder of a check-in', () => {
  // The plan’s second week ends on Sunday the 6th of December.
  it.each([
    ['Europe/Madrid', '2026-12-06T17:00'],
    ['Pacific/Kiritimati', '2026-12-06T04:00'],
    ['Pacific/Pago_Pago', '2026-12-07T05:00'],
    ['Asia/Kolkata', '2026-12-06T13:00'],
  ])('comes at six on Sunday evening in %s, once', async (timeZone, at) => {
    await livesIn(timeZone);
    await sweepFrom('2026-11-22T00:00Z', '2026-12-05T00:00Z');
    ports.announcer.announced.length = 0;

    expect(await sweepFrom('2026-12-05T01:00Z', '2026-12-09T00:00Z')).toEqual([at]);
    expect(ports.announcer.announced).toMatchObject([{ athleteId, planId, kind: 'check-in-due', week: 2 }]);
    expect((await asked())[0]).toMatchObject({ week: 2, readAt: null });
  });

  it('keeps its hour on the wall when the clocks change', async () => {
    await livesIn('Europe/Madrid');
    for (const day of ['2027-03-21', '2027-03-28', '2027-10-24', '2027-10-31'])
      await ports.checkInsDue.file(isoDate(day), { athleteId, planId, week: 2 });

    const spring = await sweepFrom('2027-03-20T00:00Z', '2027-03-29T12:00Z');
    const autumn = await sweepFrom('2027-10-23T00:00Z', '2027-11-01T12:00Z');

    expect(spring).toEqual(['2027-03-21T17:00', '2027-03-28T16:00']);
    expect(autumn).toEqual(['2027-10-24T16:00', '2027-10-31T17:00']);
  });

  it('asks for each week in turn, and for nothing after the last that has one after it', async () => {
    await sweepFrom('2026-11-22T00:00Z', '2027-04-01T00:00Z');

    const head = await ports.plans.find(athleteId, planId);
    const count = head?.status === 'ready' ? head.weeks.length : 0;
    expect(weeks()).toEqual(Array.from({ length: count - 1 }, (_, index) => index + 1));
    expect([...ports.table.items.keys()].filter((key) => key.startsWith('CHECKIN_DUE'))).toEqual([]);
    expect((await asked()).map(({ week }) => week)).toEqual(weeks().toReversed());
  });

  it('does not come when the week has been told, and goes on with the next', async () => {
    await sweepFrom('2026-11-22T00:00Z', '2026-12-05T00:00Z');
    ports.announcer.announced.length = 0;
    ports.clock = new FakeClock(new Date('2026-12-06T09:00:00Z'));
    const answers = checkInAnswers.parse(aCheckInBody());
    await submitCheckIn(ports)({ athleteId, params: { planId, week: 2 }, body: answers });

    await sweepFrom('2026-12-06T10:00Z', '2026-12-14T00:00Z');

    expect(weeks()).toEqual([3]);
  });

  it('does not come while the plan is on hold', async () => {
    await holdPlan(ports)({ athleteId, planId }, [
      { id: 'chest-pain', urgent: true, sentence: 'Please see a doctor.' },
    ]);

    expect(await sweepFrom('2026-11-22T00:00Z', '2026-12-14T00:00Z')).toEqual([]);
  });

  it('does not come for a plan that another has taken the place of', async () => {
    await ports.athletes.change(athleteId, (found) => {
      if (found === null) throw new Error('There is no athlete.');
      return { ...found, planId: 'another' };
    });

    expect(await sweepFrom('2026-11-22T00:00Z', '2026-12-14T00:00Z')).toEqual([]);
  });

  it('comes with the next sweep when it could not be announced, and is one notice all the same', async () => {
    ports.announcer.broken = new NoticeNotAnnounced('The topic is out.');
    await expect(sweepFrom('2026-11-29T12:00Z', '2026-11-29T20:00Z')).rejects.toThrow('The topic is out.');
    ports.announcer.broken = null;
    await sweepFrom('2026-11-29T21:00Z', '2026-11-30T12:00Z');

    expect(weeks()).toEqual([1]);
    expect((await asked()).map(({ week }) => week)).toEqual([1]);
  });
});
