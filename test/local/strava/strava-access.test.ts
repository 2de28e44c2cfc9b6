import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deployedSecrets, laptopSecrets } from '../../../local/strava/kept-secrets';
import { stravaAccess } from '../../../local/strava/strava-access';

let state: string;
let file: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'pacewright-strava-'));
  file = join(state, 'secrets.json');
});
afterEach(() => rmSync(state, { recursive: true }));

describe('the way to Strava from a laptop', () => {
  it('is that of the stand-in where one runs', () => {
    const fake = { clientId: '4711', variables: { STRAVA_API: 'http://fake' }, secrets: () => ({ A: 'b' }) };
    const { clientId, variables, secrets } = stravaAccess({ STRAVA_CLIENT_ID: '1' }, state, fake);
    expect([clientId, variables, secrets()]).toEqual(['4711', { STRAVA_API: 'http://fake' }, { A: 'b' }]);
  });

  it('is the shell’s, or else the state folder’s, as it stands by now', async () => {
    writeFileSync(file, JSON.stringify({ STRAVA_CLIENT_ID: '12', STRAVA_CLIENT_SECRET: 'kept' }));
    const access = stravaAccess({}, state, null);
    expect([access.clientId, access.secrets(), access.warning]).toEqual(['12', { STRAVA_CLIENT_SECRET: 'kept' }, null]);

    await laptopSecrets(file).write('STRAVA_WEBHOOK', '{}');
    expect(access.secrets()).toEqual({ STRAVA_CLIENT_SECRET: 'kept', STRAVA_WEBHOOK: '{}' });
    const told = stravaAccess({ STRAVA_CLIENT_ID: '13', STRAVA_CLIENT_SECRET: 'shell' }, state, null);
    expect([told.clientId, told.secrets()['STRAVA_CLIENT_SECRET']]).toEqual(['13', 'shell']);
  });

  it('is none without an app, and says so where only the secret is missing', () => {
    expect(stravaAccess({}, null, null)).toMatchObject({ clientId: null, warning: null });
    expect(stravaAccess({ STRAVA_CLIENT_ID: '1' }, state, null).warning).toMatch('there is no STRAVA_CLIENT_SECRET');
    writeFileSync(file, '{"STRAVA_CLIENT_ID": 1}');
    expect(() => stravaAccess({}, state, null)).toThrow('must hold texts only');
  });
});

describe('the secrets of a deployment', () => {
  const held = new Map([['arn:webhook', 'unset']]);
  const tagged: Readonly<Record<string, readonly string[]>> = {
    STRAVA_WEBHOOK: ['arn:webhook'],
    STRAVA_CLIENT_SECRET: ['arn:one', 'arn:other'],
  };
  const client = {
    send: async ({ input }: { input: Record<string, never> }) => {
      const [, { Values = [] } = {}] = (input['Filters'] ?? []) as { Values?: string[] }[];
      if (input['Filters'] !== undefined)
        return { SecretList: (tagged[Values[0] ?? ''] ?? []).map((ARN) => ({ ARN })) };
      if (input['SecretString'] !== undefined) held.set(String(input['SecretId']), input['SecretString']);
      return { SecretString: held.get(String(input['SecretId'])) };
    },
  };
  const secrets = deployedSecrets(client as never);

  it('are found by their tags, and are none until they are set', async () => {
    expect(await secrets.read('STRAVA_WEBHOOK')).toBeNull();
    await secrets.write('STRAVA_WEBHOOK', '{"path":"p"}');
    expect(await secrets.read('STRAVA_WEBHOOK')).toBe('{"path":"p"}');
  });

  it('are refused where there is none of that tag, or more than one', async () => {
    await expect(secrets.read('STRAVA_OTHER')).rejects.toThrow('deploy with STRAVA_CLIENT_ID first');
    await expect(secrets.read('STRAVA_CLIENT_SECRET')).rejects.toThrow('Several secrets');
  });
});
