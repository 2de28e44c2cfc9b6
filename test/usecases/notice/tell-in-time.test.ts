import { beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { NoticeNotAnnounced } from '../../../shared/contract/faults';
import { firstPreferences, type NotificationPreferences } from '../../../shared/contract/notification-preferences';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { putNotifications } from '../../../shared/usecases/notice/preferences';
import { tellInTime } from '../../../shared/usecases/notice/tell-in-time';
import { instantAt, nextInstant, wallTimeIn } from '../../../shared/usecases/notice/wall-time';
import { holdPlan } from '../../../shared/usecases/plan/hold-plan';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { todayIn } from '../../../shared/usecases/today';
import { aProfile } from '../../builders/athlete-profile';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { FakeClock, type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
let planId: string;
/** The days that have a session, with the first session of each. */
let days: Map<string, string>;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
  const head = await ports.plans.find(athleteId, planId);
  const keys = head?.status === 'ready' ? head.weeks.map((revision, index) => ({ revision, number: index + 1 })) : [];
  const sessions = (await ports.weeks.find({ athleteId, planId }, keys)).flatMap((week) => week?.sessions ?? []);
  days = new Map(sessions.toReversed().map(({ id, date }) => [date, id]));
});

const at = (instant: string) => {
  ports.clock = new FakeClock(new Date(instant));
};
const prefer = (changes: Partial<NotificationPreferences> = {}) =>
  putNotifications(ports)({
    athleteId,
    body: { ...firstPreferences, channels: { ...firstPreferences.channels, morningSession: 'push' }, ...changes },
  });
const livesIn = (timeZone: string) =>
  ports.athletes.change(athleteId, (found) => {
    if (found === null) throw new Error('There is no athlete.');
    return { ...found, profile: { ...aProfile(), timeZone } };
  });
/** Sweeps every quarter of an hour, and gives when a morning was told of which session. */
const sweep = async (from: string, until: string) => {
  const told: Readonly<{ when: string; sessionId: string | undefined }>[] = [];
  for (let now = new Date(from).getTime(); now <= new Date(until).getTime(); now += 15 * 60_000) {
    at(new Date(now).toISOString());
    ports.announcer.announced.length = 0;
    await tellInTime(ports)();
    for (const { session } of ports.announcer.announced)
      told.push({ when: new Date(now).toISOString().slice(0, 16), sessionId: session?.sessionId });
  }
  return told;
};
const filed = () => [...ports.table.items.keys()].filter((key) => key.startsWith('TELLING_DUE')).length;

describe('the session of a morning', () => {
  it.each([
    ['Europe/Madrid', '06:00', '2026-11-30'],
    ['Pacific/Kiritimati', '17:00', '2026-11-30'],
    ['America/Los_Angeles', '15:00', '2026-11-29'],
    ['Asia/Kolkata', '01:30', '2026-11-30'],
  ])('is told of at seven on the wall in %s, on each day that has one, once', async (timeZone, utc, first) => {
    await livesIn(timeZone);
    at('2026-11-29T12:00:00Z');
    await prefer();

    const told = await sweep('2026-11-29T12:15:00Z', '2026-12-06T12:00:00Z');

    const week = Array.from({ length: 7 }, (_, day) => addDays(isoDate(first), day));
    expect(told.map(({ sessionId }) => sessionId)).toEqual(week.flatMap((day) => days.get(day) ?? []));
    expect(new Set(told.map(({ when }) => when.slice(11)))).toEqual(new Set([utc]));
    expect(filed()).toBe(1);
  });

  it('keeps its time on the wall when the clocks change', async () => {
    await livesIn('America/New_York');
    at('2027-03-09T13:00:00Z');
    await prefer();

    // The clocks go forward on the morning of the race.
    const told = (await sweep('2027-03-09T13:15:00Z', '2027-03-15T13:00:00Z')).map(({ when }) => when);

    expect(told.at(-1)).toBe('2027-03-14T11:00');
    expect(told.slice(0, -1).map((when) => when.slice(11))).toEqual(told.slice(1).map(() => '12:00'));
    expect(told.length).toBeGreaterThan(1);
  });

  it('follows a new time, and ends when it is no longer wanted', async () => {
    at('2026-11-29T12:00:00Z');
    await prefer();
    await prefer({ morningAt: '08:30' });
    const later = await sweep('2026-11-29T12:15:00Z', '2026-12-02T00:00:00Z');
    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ when }) => when.slice(11)))).toEqual(new Set(['07:30']));

    await prefer({ channels: firstPreferences.channels });
    expect(await sweep('2026-12-02T00:00:00Z', '2026-12-05T00:00:00Z')).toEqual([]);
    expect(filed()).toBe(0);
  });

  it('is not told of once it is done, nor while the plan is on hold', async () => {
    const [day = '', sessionId = ''] = [...days].sort().find(([date]) => date > '2026-11-29') ?? [];
    at(`${day}T00:00:00Z`);
    await prefer();
    await ports.logs.put(athleteId, {
      ...{ sessionId, date: isoDate(day), outcome: 'done', effort: null, pain: null, note: '', actual: null },
    } as Parameters<typeof ports.logs.put>[1]);
    const other = await sweep(`${day}T00:00:00Z`, `${day}T12:00:00Z`);
    expect(other.map((it) => it.sessionId)).not.toContain(sessionId);

    await holdPlan(ports)({ athleteId, planId }, [
      { id: 'chest-pain', urgent: true, sentence: 'Please see a doctor.' },
    ]);
    expect(await sweep(`${day}T12:15:00Z`, `${addDays(isoDate(day), 4)}T12:00:00Z`)).toEqual([]);
    expect(filed()).toBe(1);
  });

  it('is not told of three hours late, but goes on the next morning', async () => {
    const [day = ''] = [...days.keys()]
      .sort()
      .filter((date) => date > '2026-11-30' && days.has(addDays(isoDate(date), 1)));
    at(`${addDays(isoDate(day), -1)}T12:00:00Z`);
    await prefer();

    const told = await sweep(`${day}T09:15:00Z`, `${addDays(isoDate(day), 1)}T12:00:00Z`);

    expect(told.map(({ when }) => when)).toEqual([`${addDays(isoDate(day), 1)}T06:00`]);
  });

  it('comes with the next sweep when it could not be announced', async () => {
    const [day = ''] = [...days.keys()].sort().filter((date) => date > '2026-11-30');
    at(`${day}T00:00:00Z`);
    await prefer();
    ports.announcer.broken = new NoticeNotAnnounced('The topic is out.');
    await expect(sweep(`${day}T06:00:00Z`, `${day}T06:00:00Z`)).rejects.toThrow('The topic is out.');
    ports.announcer.broken = null;

    expect(await sweep(`${day}T06:15:00Z`, `${day}T09:00:00Z`)).toHaveLength(1);
  });

  it('is struck with its athlete', async () => {
    at('2026-11-29T12:00:00Z');
    await prefer();
    await ports.expired.erase(athleteId);

    expect(await sweep('2026-11-29T12:15:00Z', '2026-12-02T00:00:00Z')).toEqual([]);
    expect(filed()).toBe(0);
  });
});

describe('a time on the wall', () => {
  const zones = ['UTC', 'Europe/Madrid', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

  it('is the moment at which the wall shows it, wherever and whenever there is one', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3_000 }), minutes, (zone, after, minute) => {
        const day = addDays(isoDate('2024-01-01'), after);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const moment = instantAt(zone, day, time);
        const isShown = todayIn(zone, moment) === day && wallTimeIn(zone, moment) === time;
        // The hour that is left out when the clocks go forward is shown by no wall.
        const isLeftOut = !Array.from(
          { length: 7 },
          (_, step) => new Date(moment.getTime() + (step - 3) * 30 * 60_000),
        ).some((near) => todayIn(zone, near) === day && wallTimeIn(zone, near) === time);
        expect(isShown || isLeftOut).toBe(true);
      }),
    );
  });

  it('comes next within a day and some hours, and never at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
        (zone, now) => {
          const { at: moment } = nextInstant(zone, '07:00', now);
          expect(moment.getTime() - now.getTime()).toBeGreaterThan(0);
          expect(moment.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        },
      ),
    );
  });
});
