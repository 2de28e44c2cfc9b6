import { createPublicKey, verify } from 'node:crypto';

/** Who sent a message, by RFC 8292. */
export type Sender = Readonly<{ publicKey: string; subject: string }>;

/**
 * Holds a message's `Authorization` to RFC 8292: a token signed with the key it names, for this push service, for a day
 * at most.
 *
 * @throws with what is wrong
 */
export const senderOf = (authorization: string | undefined, origin: string, now: Date): Sender => {
  const { token, publicKey } =
    /^vapid t=(?<token>[^,]+), ?k=(?<publicKey>[^,]+)$/.exec(authorization ?? '')?.groups ?? {};
  if (token === undefined || publicKey === undefined) throw new Error('There is no vapid token.');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) } });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('The token is not signed with its key.');

  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const secondsLeft = exp - now.getTime() / 1000;
  if (alg !== 'ES256') throw new Error(`The token is signed by ${alg}.`);
  if (aud !== origin) throw new Error(`The token is for ${aud}.`);
  if (!(secondsLeft > 0 && secondsLeft <= 24 * 3_600))
    throw new Error('The token is over, or lives for more than a day.');
  if (!/^(mailto:|https:)/.test(sub)) throw new Error('The token names nobody to write to.');
  return { publicKey, subject: sub };
};
