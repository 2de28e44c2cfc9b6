import { createHash, createHmac } from 'node:crypto';
import type { WireRequest } from './messages-api/messages-api';

type Signer = Readonly<{ accessKeyId: string; secretAccessKey: string; region: string; service: string }>;

/** Whether a request carries the right Signature Version 4: worked out from AWS's description, not from the SDK. */
export const isSignedBy =
  ({ accessKeyId, secretAccessKey, region, service }: Signer) =>
  ({ method, path, headers, body }: WireRequest): boolean => {
    const given = /^AWS4-HMAC-SHA256 Credential=(\S+?), SignedHeaders=(\S+?), Signature=([0-9a-f]{64})$/.exec(
      String(headers['authorization']),
    );
    const at = String(headers['x-amz-date']);
    const scope = `${at.slice(0, 8)}/${region}/${service}/aws4_request`;
    if (given === null || given[1] !== `${accessKeyId}/${scope}`) return false;

    const names = given[2]?.split(';') ?? [];
    if (!names.includes('host')) return false;
    const canonical = [
      method,
      path,
      '',
      ...names.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
      '',
      names.join(';'),
      sha256(body),
    ].join('\n');
    const key = [at.slice(0, 8), region, service, 'aws4_request'].reduce<string | Buffer>(
      (secret, part) => hmac(secret, part),
      `AWS4${secretAccessKey}`,
    );
    const signature = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')).toString('hex');
    return signature === given[3];
  };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
