import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Authorizer, authorizerOf } from '../../../local/http-api/authorizer';

const issuer = 'http://127.0.0.1:4401';
let own: CryptoKey;
let foreign: CryptoKey;
let authorize: Authorizer;

const token = (claims: Record<string, unknown>, key = own): Promise<string> =>
  new SignJWT({ iss: issuer, sub: 'ada', exp: Date.now() / 1000 + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .sign(key);
const asked = async (claims: Record<string, unknown>, key = own) => authorize(`Bearer ${await token(claims, key)}`);

describe('the authorizer of the HTTP API', () => {
  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    own = pair.privateKey;
    foreign = (await generateKeyPair('RS256')).privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' };
    authorize = authorizerOf({ issuer, audience: ['app'] }, { keys: [jwk] });
  });

  it('hands every claim on as a text', async () => {
    expect(await asked({ aud: 'app', scopes: ['a', 'b'], verified: true })).toMatchObject({
      sub: 'ada',
      aud: 'app',
      scopes: '[a b]',
      verified: 'true',
    });
  });

  it('takes the client’s id where a token has no audience, as Cognito’s have none', async () => {
    expect(await asked({ client_id: 'app' })).toMatchObject({ client_id: 'app' });
    expect(await asked({ client_id: 'app', aud: 'other' })).toBeNull();
  });

  it.each([
    ['another audience', { aud: 'other' }],
    ['another issuer', { aud: 'app', iss: 'http://127.0.0.1:9' }],
    ['a time that is over', { aud: 'app', exp: 1 }],
  ])('refuses %s', async (_, claims) => {
    expect(await asked(claims)).toBeNull();
  });

  it('refuses a foreign signature, none, and what is no token', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ iss: issuer, aud: 'app' })).toString('base64url')}.`;

    expect(await asked({ aud: 'app' }, foreign)).toBeNull();
    expect(await authorize(`Bearer ${unsigned}`)).toBeNull();
    expect(await authorize('Bearer nonsense')).toBeNull();
    expect(await authorize(undefined)).toBeNull();
  });
});
