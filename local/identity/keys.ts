import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import * as z from 'zod';
import { readJson, writeJson } from '../support/json-file';

const keysSchema = z.object({
  signing: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
  cookies: z.array(z.string()).min(1),
});

/** What tokens and cookies are signed with. Kept, so that a sign-in outlives a restart. */
export type Keys = z.output<typeof keysSchema>;

export const openKeys = async (stateFolder: string): Promise<Keys> => {
  const file = join(stateFolder, 'identity', 'keys.json');
  const kept = keysSchema.safeParse(readJson(file)).data;
  if (kept !== undefined) return kept;

  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const made = keysSchema.parse({
    signing: { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'RS256' },
    cookies: [randomBytes(32).toString('base64url')],
  });
  writeJson(file, made);

  return made;
};

/** The part that anyone may see. */
export const publicKeys = ({ signing: { kty, kid, n, e } }: Keys): JSONWebKeySet => ({
  keys: [{ kty, kid, n, e, use: 'sig', alg: 'RS256' }],
});
