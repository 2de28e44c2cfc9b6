import { beforeEach, describe, expect, it } from '@jest/globals';
import { LeaveRefused, ServiceUnavailable } from '../../../shared/contract/faults';
import { applyStravaEvent } from '../../../shared/usecases/connections/apply-strava-event';
import { apiOn } from '../../fakes/api';
import { aNewActivity, connectStrava } from '../../fakes/connect-strava';
import { aRunOf } from '../../fakes/memory-connections';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
const athleteId = 'athlete-a';
const disconnect = () => apiOn(ports)('disconnectStrava', { athleteId });
const heldOfStrava = () =>
  [...ports.table.items.values(), ...ports.vault.items.values()]
    .map((item) => JSON.stringify(item))
    .filter(
      (text) =>
        /access-\d|refresh-\d|"strava"|STRAVA_OWNER|STRAVA_CONNECTED/.test(text) && !text.includes('"strava":null'),
    );

beforeEach(async () => {
  ports = memoryPorts();
  await connectStrava(ports, athleteId);
  ports.strava.activities.set('55', aRunOf('2026-11-20T07:00:00.000Z'));
  await applyStravaEvent(ports)(aNewActivity);
});

describe('disconnecting from Strava', () => {
  it('ends the leave there, and leaves no run, no token and no way to find the athlete by', async () => {
    expect(heldOfStrava()).not.toEqual([]);
    expect((await disconnect()).status).toBe(204);

    expect(ports.strava.revoked).toBe(true);
    expect(heldOfStrava()).toEqual([]);
    expect(await ports.stravaVault.ownerOf('777')).toBeNull();
    expect(await applyStravaEvent(ports)({ ...aNewActivity, eventTime: 1 })).toBe('unknown-owner');
    const { strava } = (await apiOn(ports)('listConnections', { athleteId })).json;
    expect(strava).toMatchObject({ connected: false, revokedAt: null });
  });

  it.each([
    ['does not answer', new ServiceUnavailable('Strava did not answer.')],
    ['no longer knows us', new LeaveRefused('Strava answered 401.')],
  ])('leaves nothing behind when Strava %s', async (_, fault) => {
    ports.strava.deauthorize = async () => {
      throw fault;
    };
    ports.strava.refresh = async () => {
      throw fault;
    };
    expect((await disconnect()).status).toBe(204);
    expect(heldOfStrava()).toEqual([]);
  });

  it('renews an old token only to give the leave back', async () => {
    const given: string[] = [];
    ports.strava.deauthorize = async (token = '') => {
      given.push(token);
      if (given.length === 1) throw new LeaveRefused('Strava answered 401.');
    };
    await disconnect();
    expect(given).toEqual(['access-1', 'access-2']);
  });

  it('may be repeated, and done where there is nothing', async () => {
    await disconnect();
    expect((await disconnect()).status).toBe(204);
    expect((await apiOn(ports)('disconnectStrava', { athleteId: 'athlete-b' })).status).toBe(204);
  });

  it('touches neither another’s runs nor what came from elsewhere', async () => {
    const source = { kind: 'manual', externalId: 'm1', file: null } as const;
    await ports.runs.keep(athleteId, [{ source, recording: aRunOf('2026-11-19T07:00:00.000Z') }]);
    const other = { kind: 'strava', externalId: '9', file: null } as const;
    await ports.runs.keep('athlete-b', [{ source: other, recording: aRunOf('2026-11-19T07:00:00.000Z') }]);
    await disconnect();

    const span = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    expect((await ports.recordings.list(athleteId, span)).map(({ source: { kind } }) => kind)).toEqual(['manual']);
    expect(await ports.recordings.list('athlete-b', span)).toHaveLength(1);
  });
});
