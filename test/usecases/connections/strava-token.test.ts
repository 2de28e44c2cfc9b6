import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dynamoStravaVault } from '../../../shared/adapters/dynamo/dynamo-vault';
import { randomNonces } from '../../../shared/adapters/random-nonces';
import { stravaApi } from '../../../shared/adapters/strava-api';
import { systemClock } from '../../../shared/adapters/system-clock';
import { stravaToken } from '../../../shared/usecases/connections/strava-token';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { fakeClient, startFakeStrava } from '../../fakes/strava/strava';

const dynalite = dynaliteOfTheFile();
let fake: Awaited<ReturnType<typeof startFakeStrava>>;
beforeAll(async () => {
  fake = await startFakeStrava({ slowMs: 20 });
});
afterAll(async () => {
  await fake.stop();
});

const ports = () => ({
  strava: stravaApi({
    api: () => fake.api,
    oauth: () => fake.oauth,
    clientId: () => fakeClient.id,
    clientSecret: async () => fakeClient.secret,
  }),
  stravaVault: dynamoStravaVault(dynalite.table),
  worldClock: systemClock(undefined),
  nonces: randomNonces,
  rest: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
});

const connected = async (athleteId: string, validUntil: string) => {
  const { accessToken, refreshToken, stravaId } = await ports().strava.exchange(fake.state.tokens.newCode('read'));
  const grant = { stravaId, accessToken, refreshToken, validUntil, renewing: null };
  await ports().stravaVault.changeGrant(athleteId, () => grant);
};

describe('a token of Strava’s', () => {
  it('is renewed once for twenty workers who need it at once, round after round, and the newest is what is kept', async () => {
    await connected('athlete-1', '2020-01-01T00:00:00Z');
    for (let round = 0; round < 5; round += 1) {
      const before = fake.state.tokens.renewals;
      const stale = fake.state.tokens.grant?.access ?? null;
      const tokens = await Promise.all(Array.from({ length: 20 }, () => stravaToken(ports())('athlete-1', stale)));

      expect(fake.state.tokens.renewals - before).toBe(1);
      expect(new Set(tokens)).toEqual(new Set([fake.state.tokens.grant?.access]));
      expect((await ports().stravaVault.grant('athlete-1'))?.refreshToken).toBe(fake.state.tokens.grant?.refresh);
    }
  }, 60_000);

  it('is not lost to a slower renewal that ends after a newer one', async () => {
    await connected('athlete-2', '2020-01-01T00:00:00Z');
    const slow = ports();
    const refresh = slow.strava.refresh;
    // Whoever holds the renewal is held up: what they fetched is kept only after their time has run out.
    slow.strava = {
      ...slow.strava,
      refresh: async (token) => {
        const tokens = await refresh(token);
        await ports().stravaVault.changeGrant('athlete-2', (found) => found && { ...found, renewing: null });
        await slow.rest(400);
        return tokens;
      },
    };
    const [first, second] = await Promise.all([
      stravaToken(slow)('athlete-2'),
      slow.rest(150).then(() => stravaToken(ports())('athlete-2')),
    ]);

    expect(second).toBe(first);
    expect((await ports().stravaVault.grant('athlete-2'))?.refreshToken).toBe(fake.state.tokens.grant?.refresh);
  }, 30_000);

  it('is refused once Strava has ended the leave', async () => {
    await connected('athlete-3', '2020-01-01T00:00:00Z');
    fake.state.tokens.revoke();

    await expect(stravaToken({ ...ports(), rest: async () => {} })('athlete-3')).rejects.toThrow('no longer takes');
  }, 30_000);
});
