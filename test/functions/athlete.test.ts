import { beforeEach, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { athleteHandler } from '../../functions/api/athlete';
import { StorageThrottled } from '../../shared/contract/faults';
import type { OperationName } from '../../shared/contract/operations';
import { problem } from '../../shared/contract/problem';
import { paceZones } from '../../shared/domain/fitness/pace-zones';
import { secondsPerKm } from '../../shared/domain/units/quantity';
import { athleteZones } from '../../shared/usecases/athlete/athlete-zones';
import { newAthlete } from '../../shared/usecases/athlete/known-athlete';
import { aProfileBody } from '../builders/athlete-profile';
import { aLambdaContext, anHttpEvent } from '../builders/http-event';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

type Ask = Parameters<typeof anHttpEvent>[1];
const ask = async (name: OperationName, how: Ask = {}) => {
  const reply: APIGatewayProxyStructuredResultV2 = await athleteHandler(ports)(
    anHttpEvent(name, how),
    aLambdaContext(),
  );
  return { status: reply.statusCode, headers: reply.headers, json: JSON.parse(reply.body ?? 'null') };
};

describe('the athlete’s page', () => {
  it('is empty for someone who has just signed in', async () => {
    expect(await ask('getAthlete')).toMatchObject({ status: 200, json: { profile: null, planId: null, zones: null } });
  });

  it('shows the saved profile with what follows from it', async () => {
    const saved = await ask('putAthlete', { body: aProfileBody() });

    expect(saved.status).toBe(200);
    expect(saved.json.profile).toEqual(aProfileBody());
    expect(saved.json.fitness).toMatchObject({ method: 'race', confidence: 'high' });
    expect(saved.json.zones[4].slowest).toBeGreaterThan(saved.json.zones[4].fastest);
    expect((await ask('getAthlete')).json).toEqual(saved.json);
  });

  it('keeps nothing of a child', async () => {
    const reply = await ask('putAthlete', { body: aProfileBody({ ageBand: 'under-16' }) });

    expect(reply).toMatchObject({ status: 422, json: { type: '/problems/not-coachable' } });
    expect(ports.table.items.size).toBe(0);
  });

  it('asks for a guardian’s consent at 16 and 17', async () => {
    const young = { ageBand: '16-17' };

    expect(await ask('putAthlete', { body: aProfileBody(young) })).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/guardianConsent' }] },
    });
    expect((await ask('putAthlete', { body: aProfileBody({ ...young, guardianConsent: true }) })).status).toBe(200);
  });

  it('is gone when an example athlete’s day is over', async () => {
    await ask('putAthlete', { body: aProfileBody() });
    await ports.athletes.change('athlete-a', (found) => ({
      ...(found ?? newAthlete('athlete-a')),
      removeAfter: '2026-11-21T19:59:59Z',
    }));

    expect((await ask('getAthlete')).json).toMatchObject({ profile: null });
  });
});

describe('the door of the API', () => {
  it('lets in nobody without an access token', async () => {
    expect((await ask('getAthlete', { athleteId: null })).status).toBe(401);
    expect((await ask('getAthlete', { claims: { sub: 'athlete-a', token_use: 'id' } })).status).toBe(401);
    expect((await ask('getAthlete', { claims: { sub: 'a b', token_use: 'access' } })).status).toBe(401);
  });

  it('knows only its own routes', async () => {
    expect((await ask('listGoals')).status).toBe(404);
  });

  it('says that it is busy when the table is, and nothing more', async () => {
    ports.table.beforeWrite = () => {
      throw new StorageThrottled('arn:aws:dynamodb:secret');
    };
    const reply = await ask('putAthlete', { body: aProfileBody() });

    expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    expect(JSON.stringify(reply.json)).not.toContain('secret');
  });

  it('takes a fault of ours for what it is, with the id under which we find it', async () => {
    ports.table.beforeWrite = () => {
      throw new TypeError('undefined is not a plan');
    };
    const reply = await ask('putAthlete', { body: aProfileBody() });

    expect(reply).toMatchObject({ status: 500, json: { requestId: 'request-1', type: '/problems/internal-error' } });
    expect(problem.parse(reply.json)).toEqual(reply.json);
    expect(JSON.stringify(reply.json)).not.toContain('undefined');
  });
});

describe('a language', () => {
  it('stays when the profile is saved without one, and follows a new choice', async () => {
    await ask('putAthlete', { body: aProfileBody({ language: 'de' }) });

    expect((await ask('putAthlete', { body: aProfileBody() })).json.profile.language).toBe('de');
    expect((await ask('putAthlete', { body: aProfileBody({ language: 'en' }) })).json.profile.language).toBe('en');
  });

  it('that is not spoken here is refused', async () => {
    expect(await ask('putAthlete', { body: aProfileBody({ language: 'fr' }) })).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/language' }] },
    });
  });
});

describe('zones set by hand', () => {
  const rows = { 4: { slowest: 300, fastest: 285 } };

  it('need a profile to be set in', async () => {
    expect(await ask('putZones', { body: { threshold: null, rows } })).toMatchObject({
      status: 404,
      json: { type: '/problems/not-found' },
    });
  });

  it('stand in the table, with their neighbours moved, and stay when the profile is saved without them', async () => {
    await ask('putAthlete', { body: aProfileBody() });
    const set = await ask('putZones', { body: { threshold: 290, rows } });

    expect(set.json).toMatchObject({
      profile: { threshold: 290, zoneRows: rows },
      fitness: { method: 'manual', threshold: 290 },
      zones: { 3: { fastest: 300 }, 4: rows[4], 5: { slowest: 285 } },
    });
    const saved = await ask('putAthlete', { body: aProfileBody({ threshold: 290 }) });
    expect(saved.json.zones).toEqual(set.json.zones);
  });

  it('let the results decide again', async () => {
    const own = await ask('putAthlete', { body: aProfileBody() });
    await ask('putZones', { body: { threshold: 290, rows } });
    const reply = await ask('putZones', { body: { threshold: null, rows: {} } });

    expect(reply.json.zones).toEqual(own.json.zones);
    expect(reply.json.fitness.method).toBe('race');
  });

  it('are refused by the row that cannot stand', async () => {
    await ask('putAthlete', { body: aProfileBody() });
    const upsideDown = { threshold: null, rows: { 4: { slowest: 285, fastest: 300 } } };

    expect(await ask('putZones', { body: upsideDown })).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/rows/4', detail: expect.stringContaining('from a slower pace') }] },
    });
    expect((await ask('putAthlete', { body: aProfileBody({ zoneRows: upsideDown.rows }) })).json).toMatchObject({
      errors: [{ pointer: '/zoneRows/4' }],
    });
  });

  it('keep a heart rate beside the pace until it is taken away', async () => {
    await ask('putAthlete', { body: aProfileBody() });
    const heartRateIn = async (body: object) => (await ask('putZones', { body })).json.profile.thresholdHeartRate;

    expect(await heartRateIn({ threshold: null, rows: {}, thresholdHeartRate: 168 })).toBe(168);
    expect(await heartRateIn({ threshold: 290, rows: {} })).toBe(168);
    expect((await ask('putAthlete', { body: aProfileBody() })).json.profile.thresholdHeartRate).toBe(168);
    expect(await heartRateIn({ threshold: null, rows: {}, thresholdHeartRate: null })).toBeNull();
    expect(await ask('putZones', { body: { threshold: null, rows: {}, thresholdHeartRate: 230 } })).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/thresholdHeartRate', detail: expect.stringContaining('at most 220') }] },
    });
  });

  it('give way to the threshold’s own where a new threshold leaves no room for them', () => {
    expect(
      athleteZones({ zoneRows: { 4: { slowest: secondsPerKm(200), fastest: secondsPerKm(190) } } }, secondsPerKm(290)),
    ).toEqual(paceZones(secondsPerKm(290)));
  });
});
