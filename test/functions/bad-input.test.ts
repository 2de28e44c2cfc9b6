import { beforeEach, describe, expect, it } from '@jest/globals';
import { type OperationName, operations } from '../../shared/contract/operations';
import { problem } from '../../shared/contract/problem';
import { aFitnessBody, aFromZeroBody, aGoalBody, aProfileBody, aSeasonGoalBody } from '../builders/athlete-profile';
import { apiOn } from '../fakes/api';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

type Ask = NonNullable<Parameters<ReturnType<typeof apiOn>>[1]>;

/** Sends a request that must be refused: a problem of the contract, no server fault, nothing written. */
const refused = async (name: OperationName, how: Ask) => {
  const before = ports.table.items.size;
  const { status, json, headers } = await apiOn(ports)(name, { key: 'key-1', ...how });
  expect({ status, ok: status >= 400 && status < 500 }).toEqual({ status, ok: true });
  expect(headers?.['content-type']).toBe('application/problem+json');
  expect(problem.parse(json).status).toBe(status);
  expect(ports.table.items.size).toBe(before);
  return { status, pointers: problem.parse(json).errors?.map(({ pointer }) => pointer) ?? [], json };
};

/**
 * Strava may tell more in its events than we read; test/functions/strava-webhook.test.ts holds them to what we need.
 */
const othersWords: readonly OperationName[] = ['takeStravaEvent'];
const withBody = (Object.keys(operations) as OperationName[]).filter(
  (name) => operations[name].body !== null && !othersWords.includes(name),
);
const params = {
  goalId: 'goal-1',
  planId: 'plan-1',
  sessionId: 'plan-1_w01_1',
  week: '1',
  changeId: 'change-1',
  activityId: 'fit-1',
  proposalId: 'proposal-1',
};

describe.each(withBody)('the body of %s', (name) => {
  it('must be JSON', async () => {
    expect((await refused(name, { params, body: '{"half": ' })).status).toBe(400);
    expect((await refused(name, { params })).status).toBe(400);
  });

  it('must be an object of known fields', async () => {
    for (const body of [null, [], 'text', 7])
      expect((await refused(name, { params, body: JSON.stringify(body) })).status).toBe(400);
    // Goals are told apart by their kind; without one there are no fields to know.
    const { pointers } = await refused(name, { params, body: { kind: 'fitness', admin: true } });
    expect(pointers).toContain('/admin');
  });

  it('must stay below the limit, be it text or base64', async () => {
    expect((await refused(name, { params, body: `"${'x'.repeat(10 * 1024 * 1024)}"` })).status).toBe(413);
    expect((await refused(name, { params, body: `"${'x'.repeat(70_000)}"` })).status).toBe(413);
  });
});

describe('a profile is refused by the name of its field', () => {
  const schedule = { runDays: ['tue', 'sun'], longRunDay: 'sun', blockedDates: [], maxMinutes: {}, peakVolume: null };
  const health = { redFlags: [], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };
  const race = { kind: 'race', distance: 10_000, time: 2_700, date: '2026-10-01' };
  const long = 'x'.repeat(10_000);

  it.each<[string, Record<string, unknown>, string]>([
    ['a name that is a number', { name: 7 }, '/name'],
    ['a name over several lines', { name: 'A\nB' }, '/name'],
    ['control characters', { words: 'bell \u0007' }, '/words'],
    ['an invisible C1 character', { name: 'A\u0085' }, '/name'],
    ['half a surrogate pair', { words: 'broken \ud83c' }, '/words'],
    ['10,000 characters of words', { words: long }, '/words'],
    ['10,000 characters of injuries', { health: { ...health, injuries: long } }, '/health/injuries'],
    ['a time zone nobody lives in', { timeZone: 'Mars/Olympus' }, '/timeZone'],
    ['no day to run', { schedule: { ...schedule, runDays: [] } }, '/schedule/runDays'],
    ['a day twice', { schedule: { ...schedule, runDays: ['sun', 'sun'] } }, '/schedule/runDays'],
    ['a long run on a day off', { schedule: { ...schedule, longRunDay: 'sat' } }, '/schedule/longRunDay'],
    [
      'a blocked day that does not exist',
      { schedule: { ...schedule, blockedDates: ['2027-02-29'] } },
      '/schedule/blockedDates/0',
    ],
    ['too few minutes', { schedule: { ...schedule, maxMinutes: { tue: 5 } } }, '/schedule/maxMinutes/tue'],
    ['a field nobody knows', { schedule: { ...schedule, coach: 'me' } }, '/schedule/coach'],
    ['three weeks instead of four', { recentVolumes: [1, 2, 3] }, '/recentVolumes'],
    ['a negative volume', { recentVolumes: [-1, 0, 0, 0] }, '/recentVolumes/0'],
    ['more volume than anyone runs', { recentVolumes: [900_000, 0, 0, 0] }, '/recentVolumes/0'],
    ['half a metre', { longestRun: 10_000.5 }, '/longestRun'],
    ['a threshold beyond the world record', { threshold: 100 }, '/threshold'],
    ['a threshold at a walk', { threshold: 1000 }, '/threshold'],
    ['a race still to come', { results: [{ ...race, date: '2026-11-23' }] }, '/results/0/date'],
    ['10 km in four minutes', { results: [{ ...race, time: 240 }] }, '/results/0/time'],
    ['10 km in a day', { results: [{ ...race, time: 86_400 }] }, '/results/0/time'],
    ['a red flag of one’s own', { health: { ...health, redFlags: ['laziness'] } }, '/health/redFlags/0'],
  ])('%s', async (_, change, pointer) => {
    const { status, pointers } = await refused('putAthlete', { body: aProfileBody(change) });

    expect({ status, first: pointers[0] }).toEqual({ status: 400, first: pointer });
  });

  it('every fault at once, up to a sensible number', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`field${n}`, n]));
    const { pointers } = await refused('putAthlete', { body: aProfileBody({ name: 7, words: 8, ...many }) });

    expect(pointers.slice(0, 2)).toEqual(['/name', '/words']);
    expect(pointers).toHaveLength(20);
  });

  it('and the pointer to an odd name is escaped', async () => {
    const { pointers } = await refused('putAthlete', { body: aProfileBody({ 'a/b~c': 1 }) });

    expect(pointers).toEqual(['/a~1b~0c']);
  });
});

describe('a goal is refused by the name of its field', () => {
  const tuneUp = { name: 'Tune-up', distance: '10K', date: '2027-02-07', priority: 'B' };

  it.each<[string, Record<string, unknown>, string]>([
    ['a race day in the past', { date: '2026-11-20' }, '/date'],
    ['a race today', { date: '2026-11-21' }, '/date'],
    ['a race too near', { date: '2026-11-25' }, '/date'],
    ['a race too far', { date: '2028-11-21' }, '/date'],
    ['a day that does not exist', { date: '2027-02-30' }, '/date'],
    ['a half in 45 minutes', { aim: { kind: 'time', time: 2_700 } }, '/aim/time'],
    ['a 5 km in a day', { distance: '5K', aim: { kind: 'time', time: 86_400 } }, '/aim/time'],
    ['a time of half a second', { aim: { kind: 'time', time: 0.5 } }, '/aim/time'],
    ['an aim of another kind', { aim: { kind: 'glory' } }, '/aim/kind'],
    ['a distance nobody races', { distance: '7K' }, '/distance'],
    ['100 km faster than anyone', { distance: '100K', aim: { kind: 'time', time: 21_000 } }, '/aim/time'],
    ['a time of more than a day', { distance: '100K', aim: { kind: 'time', time: 90_001 } }, '/aim/time'],
    ['a race on the way of no distance', { races: [{ ...tuneUp, distance: '7K' }] }, '/races/0/distance'],
    ['a race on the way of the first rank', { races: [{ ...tuneUp, priority: 'A' }] }, '/races/0/priority'],
    ['a race on the way with a field nobody knows', { races: [{ ...tuneUp, aim: 'win' }] }, '/races/0/aim'],
    ['a race on the way over two lines', { races: [{ ...tuneUp, name: 'A\nB' }] }, '/races/0/name'],
    ['a race on the way in the past', { races: [{ ...tuneUp, date: '2026-11-21' }] }, '/races/0/date'],
    ['a race on the way after the goal', { races: [{ ...tuneUp, date: '2027-03-14' }] }, '/races/0/date'],
    ['a race on the way on no day', { races: [{ ...tuneUp, date: '2027-02-30' }] }, '/races/0/date'],
    ['two races on one day', { races: [tuneUp, tuneUp] }, '/races/1/date'],
    ['seven races on the way', { races: Array.from({ length: 7 }, () => tuneUp) }, '/races'],
    ['races that are no list', { races: 'many' }, '/races'],
    ['weeks beside a race', { weeks: 12 }, '/weeks'],
    ['a kind nobody knows', { kind: 'glory' }, '/kind'],
    ['a why of 10,000 characters', { why: 'x'.repeat(10_000) }, '/why'],
    ['a name with a null in it', { name: 'Race\u0000' }, '/name'],
  ])('%s', async (_, change, pointer) => {
    const { status, pointers } = await refused('addGoal', { body: aGoalBody(change) });
    expect({ status, pointers }).toEqual({ status: 400, pointers: [pointer] });

    const assessed = await refused('assess', { body: { athlete: aProfileBody(), goal: aGoalBody(change) } });
    expect(assessed.pointers).toEqual([`/goal${pointer}`]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['three weeks', aFitnessBody({ weeks: 3 }), '/weeks'],
    ['more than a year', aFitnessBody({ weeks: 53 }), '/weeks'],
    ['half a week', aFitnessBody({ weeks: 12.5 }), '/weeks'],
    ['a pleasure of one’s own', aFitnessBody({ enjoys: ['winning'] }), '/enjoys/0'],
    ['a pleasure twice', aFitnessBody({ enjoys: ['hills', 'hills'] }), '/enjoys'],
    ['weeks in words', aFitnessBody({ weeks: 'twelve' }), '/weeks'],
    ['a race day without a race', aFitnessBody({ date: '2027-03-14' }), '/date'],
    ['a time without a race', aFitnessBody({ aim: { kind: 'finish' } }), '/aim'],
    ['a name over two lines', aFitnessBody({ name: 'A\nB' }), '/name'],
    ['a why of 501 characters', aFitnessBody({ why: 'x'.repeat(501) }), '/why'],
    ['a beginning of three weeks', aFromZeroBody({ weeks: 3 }), '/weeks'],
    ['a beginning that ends in the past', aFromZeroBody({ date: '2026-11-20' }), '/date'],
    ['a beginning that ends too soon', aFromZeroBody({ date: '2026-11-25' }), '/date'],
    ['a beginning that ends on no day', aFromZeroBody({ date: '2027-02-30' }), '/date'],
    ['a beginning over a marathon', aFromZeroBody({ distance: 'marathon' }), '/distance'],
    ['a beginning whose why is a number', aFromZeroBody({ why: 7 }), '/why'],
  ])('without a race: %s', async (_, goal, pointer) => {
    expect((await refused('addGoal', { body: goal })).pointers).toEqual([pointer]);
    expect((await refused('assess', { body: { athlete: aProfileBody(), goal } })).pointers).toEqual([
      `/goal${pointer}`,
    ]);
  });

  it('by the athlete’s own calendar', async () => {
    // 20:00 in London is already tomorrow in Auckland.
    await apiOn(ports)('putAthlete', { body: aProfileBody({ timeZone: 'Pacific/Auckland' }) });
    const inSixDays = { date: '2026-11-28' };

    expect((await refused('addGoal', { body: aGoalBody(inSixDays) })).pointers).toEqual(['/date']);
    await apiOn(ports)('putAthlete', { body: aProfileBody({ timeZone: 'Europe/London' }) });
    expect((await apiOn(ports)('addGoal', { key: 'key-1', body: aGoalBody(inSixDays) })).status).toBe(201);
  });
});

describe('a season is refused by the name of its field', () => {
  const half = aSeasonGoalBody();
  const race = half['goal'] as Record<string, unknown>;

  it.each<[string, Record<string, unknown>, string]>([
    ['no goal at all', { goals: [] }, '/goals'],
    ['thirteen goals', { goals: Array.from({ length: 13 }, (_, n) => ({ ...half, id: `g${n}` })) }, '/goals'],
    ['two goals of one id', { goals: [half, half] }, '/goals'],
    ['an id with a slash', { goals: [{ ...half, id: 'a/b' }] }, '/goals/0/id'],
    ['a rank nobody knows', { goals: [{ ...half, priority: 'D' }] }, '/goals/0/priority'],
    ['a distance nobody races', { goals: [{ ...half, goal: { ...race, distance: '7K' } }] }, '/goals/0/goal/distance'],
    [
      'a day that does not exist',
      { goals: [{ ...half, goal: { ...race, date: '2027-02-30' } }] },
      '/goals/0/goal/date',
    ],
    ['fitness for three weeks', { goals: [{ ...half, goal: { kind: 'fitness', weeks: 3 } }] }, '/goals/0/goal/weeks'],
    ['a year of 53 weeks', { weeks: 53 }, '/weeks'],
    ['a profile with a fault', { athlete: aProfileBody({ longestRun: -1 }) }, '/athlete/longestRun'],
  ])('%s', async (_, change, pointer) => {
    const body = { athlete: aProfileBody(), goals: [half], weeks: 52, ...change };

    expect((await refused('assessSeason', { body })).pointers).toEqual([pointer]);
  });
});

describe('a change is refused by the name of its field', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['of no kind', { kind: 'give-up' }, '/change/kind'],
    ['of a week that does not exist', { kind: 'skip-week', week: '2027-02-30' }, '/change/week'],
    ['of a race to the past', { kind: 'move-race', date: '2026-11-01' }, '/change/date'],
    ['of a race beyond the year', { kind: 'move-race', date: '2028-03-01' }, '/change/date'],
    ['of a day nobody knows', { kind: 'add-day', day: 'someday' }, '/change/day'],
    ['with a field of another', { kind: 'drop-day', day: 'tue', week: '2027-02-01' }, '/change/week'],
  ])('%s', async (_, change, pointer) => {
    const body = { athlete: aProfileBody(), goal: aGoalBody(), change };

    expect((await refused('whatIf', { body })).pointers).toEqual([pointer]);
  });

  it('of a race where there is none', async () => {
    const change = { kind: 'move-race', date: '2027-03-01' };
    const body = { athlete: aProfileBody(), goal: aFitnessBody(), change };

    expect((await refused('whatIf', { body })).pointers).toEqual(['/change/kind']);
  });
});

describe('markup in an athlete’s words', () => {
  it('is kept as the plain text it is', async () => {
    const words = '<script>alert(1)</script> & "quotes" ' + '{pace}';
    const { json } = await apiOn(ports)('putAthlete', { body: aProfileBody({ words }) });

    expect(json.profile.words).toBe(words);
  });
});

describe('a request’s address and headers', () => {
  it('name a plan, a week and a session that can be', async () => {
    expect((await refused('getPlan', { params: { planId: '../secrets' } })).status).toBe(404);
    expect((await refused('getSession', { params: { sessionId: 'x'.repeat(65) } })).status).toBe(404);
    for (const week of ['0', '61', 'one', '1.5', ''])
      expect((await refused('getPlanWeek', { params: { planId: 'p', week } })).pointers).toEqual(['/week']);
  });

  it('carry a key where the request must happen once', async () => {
    for (const key of ['', 'a b', 'x'.repeat(65)])
      expect((await refused('addGoal', { key, body: aGoalBody() })).pointers).toEqual(['/headers/Idempotency-Key']);
  });
});
