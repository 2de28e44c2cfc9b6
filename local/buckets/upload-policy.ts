import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { AwsFault } from '../gateway/aws-reply';

const conditionSchema = z.union([
  z
    .record(z.string(), z.string())
    .transform((exact) => Object.entries(exact).map(([name, value]) => ({ name, value }))),
  z
    .tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()])
    .transform(([how, name, value]) => [{ name: name.slice(1), value, isStart: how === 'starts-with' }]),
  z
    .tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()])
    .transform(([, least, most]) => [{ least, most }]),
]);
const policySchema = z.object({ expiration: z.iso.datetime(), conditions: z.array(conditionSchema) });

type FieldCondition = Readonly<{ name: string; value: string; isStart?: boolean }>;

/** What a form may upload. */
export type Permit = Readonly<{
  /** The key id of the function that made the form. */
  keyId: string;
  key: string;
  least: number;
  most: number;
}>;

type Fields = Readonly<Record<string, string>>;

/**
 * Looks whether a form was made by one of our functions, is still good, and says what it was made to say.
 *
 * @throws AwsFault as S3 refuses it
 */
export const permitOf = (fields: Fields, bucket: string, secret: string, now: Date): Permit => {
  const policy = fields['policy'] ?? '';
  const [keyId = '', date = '', region = '', service = ''] = (fields['x-amz-credential'] ?? '').split('/');
  const expected = signature(policy, secret, [date, region, service, 'aws4_request']);
  if (service !== 's3' || !isSame(fields['x-amz-signature'] ?? '', expected))
    throw new AwsFault('SignatureDoesNotMatch', 'The signature of the form is not ours.', 403);

  const { expiration, conditions } = parsedPolicy(policy);
  if (new Date(expiration) <= now) throw denied('Policy expired.');
  const all = conditions.flat();
  const given = { ...fields, bucket };
  const about = all.filter((one): one is FieldCondition => 'name' in one);
  for (const { name, value, isStart = false } of about) {
    const actual = given[name.toLowerCase() as keyof typeof given] ?? '';
    if (isStart ? !actual.startsWith(value) : actual !== value) throw denied(`Policy Condition failed: ${name}`);
  }
  const named = new Set(about.map(({ name }) => name.toLowerCase()));
  const extra = Object.keys(fields).find((name) => !named.has(name) && !neverNamed.test(name));
  if (extra !== undefined) throw denied(`Extra input fields: ${extra}`);

  const range = all.find((one) => 'most' in one);
  return { keyId, key: fields['key'] ?? '', least: range?.least ?? 0, most: range?.most ?? largestPost };
};

const largestPost = 5 * 1024 ** 3;
const neverNamed = /^(policy|x-amz-signature|x-ignore-.*)$/;

const denied = (why: string): AwsFault => new AwsFault('AccessDenied', `Invalid according to Policy: ${why}`, 403);

const parsedPolicy = (policy: string): z.output<typeof policySchema> => {
  try {
    return policySchema.parse(JSON.parse(Buffer.from(policy, 'base64').toString('utf8')));
  } catch {
    throw new AwsFault('InvalidPolicyDocument', 'The policy of the form cannot be read.');
  }
};

/** As Signature Version 4 signs: the key is derived from the secret, the day, the region and the service. */
const signature = (text: string, secret: string, scope: readonly string[]): string => {
  const hmac = (key: string | Buffer, value: string): Buffer => createHmac('sha256', key).update(value).digest();
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex');
};

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
