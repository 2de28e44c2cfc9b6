import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Buckets, openBuckets } from '../../../local/buckets/buckets';
import { openCallers } from '../../../local/gateway/callers';
import { type Port, takePort } from '../../../local/support/http';
import { openTemplate } from '../../../local/template/template';

const bucket = 'runs';
const site = 'http://127.0.0.1:1';
const raw = {
  Parameters: {},
  Resources: {
    Uploads: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: bucket,
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: [site], AllowedMethods: ['POST'], AllowedHeaders: ['*'], MaxAge: 3600 }],
        },
        LifecycleConfiguration: { Rules: [{ ExpirationInDays: 2 }] },
      },
    },
  },
};
const may = (action: string, resource: string, Condition = {}) => ({
  Effect: 'Allow' as const,
  Action: [action],
  Resource: [resource],
  Condition,
});
const everything = `arn:aws:s3:::${bucket}/uploads/*`;
const policies: Record<string, ReturnType<typeof may>[]> = {
  writer: [may('s3:PutObject', everything)],
  reader: [
    may('s3:GetObject', everything),
    may('s3:DeleteObject', everything),
    may('s3:ListBucket', `arn:aws:s3:::${bucket}`, { StringLike: { 's3:prefix': ['uploads/*'] } }),
  ],
  stranger: [],
};

let folder: string;
let port: Port;
let buckets: Buckets;
const faults: unknown[] = [];
const open = () => {
  const template = openTemplate(raw, folder, { site, identity: '', gateway: '', buckets: port.url });
  const callers = openCallers((role) => policies[role] ?? [], { say: () => {}, warn: () => {} });
  for (const name of Object.keys(policies)) callers.admit(name, name, name);
  buckets = openBuckets(template, folder, callers);
  port.answerWith(buckets.handle);
};
const clientOf = (accessKeyId: string) =>
  new S3Client({
    region: 'eu-central-1',
    endpoint: port.url,
    credentials: { accessKeyId, secretAccessKey: 'laptop' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    maxAttempts: 1,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buckets-'));
  port = await takePort(0, 'uploads', (fault) => faults.push(fault));
});
beforeEach(open);
afterAll(async () => {
  buckets.stop();
  await port.stop();
  rmSync(folder, { recursive: true });
});

const key = 'uploads/ann/1/0';
type Made = Readonly<{ by?: string; most?: number; expires?: number }>;
const formOf = ({ by = 'writer', most = 100, expires = 60 }: Made = {}) =>
  createPresignedPost(clientOf(by), {
    Bucket: bucket,
    Key: key,
    Conditions: [['content-length-range', 1, most]],
    Expires: expires,
  });
const post = async (
  { url, fields }: Awaited<ReturnType<typeof formOf>>,
  content: string | Blob,
  changes: Record<string, string> = {},
) => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) body.set(name, value);
  body.set('file', typeof content === 'string' ? new Blob([content]) : content);
  const reply = await fetch(url, { method: 'POST', body, headers: { origin: site } });
  return { status: reply.status, headers: reply.headers, code: /<Code>(\w+)/.exec(await reply.text())?.[1] };
};
const read = async (Range?: string) =>
  text((await clientOf('reader').send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }))).Body as Readable);

describe('a form', () => {
  it('brings a file in, byte for byte, and it is still there after a restart', async () => {
    const content = `line\r\n--${'x'.repeat(50)}\r\nmore`;

    expect(await post(await formOf(), content)).toMatchObject({ status: 204 });
    buckets.stop();
    open();
    expect(await read()).toBe(content);
  });

  it('brings in a file of many pieces, each written before more than the sockets hold is taken', async () => {
    const size = 64 * 1024 * 1024;
    const { fields } = await formOf({ most: size });
    let mostHeld = 0;

    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${port.url}/${bucket}`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      });
      sent.on('response', (reply) => resolve(reply.resume().statusCode ?? 0)).on('error', reject);
      const head = Object.entries(fields).map(([name, value]) => part(name, value));
      Readable.from(
        (function* () {
          yield `${head.join('')}--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`;
          for (let taken = 0; taken < size; taken += 65_536) {
            mostHeld = Math.max(mostHeld, taken - draftBytes());
            yield Buffer.alloc(65_536, 7);
          }
          yield '\r\n--edge--\r\n';
        })(),
      ).pipe(sent);
    });

    expect(status).toBe(204);
    // What is on its way lies in the two sockets, whose buffers Linux lets grow to 4 and 6 MB.
    expect(mostHeld).toBeLessThan(size / 2);
    expect((await read(`bytes=${size - 3}-`)).length).toBe(3);
  });

  it('that was forged is refused', async () => {
    const form = await formOf();

    expect(await post(form, 'run', { 'X-Amz-Signature': '0'.repeat(64) })).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
    const policy = Buffer.from(JSON.stringify({ expiration: '2099-01-01T00:00:00Z', conditions: [] })).toString(
      'base64',
    );
    expect(await post(form, 'run', { Policy: policy })).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  it('takes nothing under another key, and no field it does not name', async () => {
    const form = await formOf();

    expect(await post(form, 'run', { key: 'uploads/bob/1/0' })).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(await post(form, 'run', { acl: 'public-read' })).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it('takes neither more nor less than it says, and keeps nothing of what was too much', async () => {
    await post(await formOf(), 'as it was');

    expect(await post(await formOf({ most: 4 }), 'four and more')).toMatchObject({
      status: 400,
      code: 'EntityTooLarge',
    });
    expect(await post(await formOf(), '')).toMatchObject({ status: 400, code: 'EntityTooSmall' });
    expect(await read()).toBe('as it was');
  });

  it('is good until it expires', async () => {
    expect(await post(await formOf({ expires: -1 }), 'run')).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it('may no more than the function that made it', async () => {
    expect(await post(await formOf({ by: 'stranger' }), 'run')).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(await post(await formOf({ by: 'nobody' }), 'run')).toMatchObject({
      status: 403,
      code: 'InvalidAccessKeyId',
    });
  });

  it('that is cut off in the middle leaves what was there', async () => {
    await post(await formOf(), 'as it was');
    const { fields } = await formOf();
    const head = Object.entries(fields).map(([name, value]) => part(name, value));
    const body = `${head.join('')}--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf`;
    const headers = { 'content-type': 'multipart/form-data; boundary=edge' };

    expect((await fetch(`${port.url}/${bucket}`, { method: 'POST', body, headers })).status).toBe(400);
    expect(await read()).toBe('as it was');
  });
});

/** What is on disk of uploads that have not ended. */
const draftBytes = (): number => {
  const drafts = join(folder, 'buckets', bucket, '.drafts');
  return readdirSync(drafts).reduce((sum, name) => sum + statSync(join(drafts, name)).size, 0);
};

const part = (name: string, value: string) =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

describe('a page', () => {
  const asked = (origin: string, method: string) =>
    fetch(`${port.url}/${bucket}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' },
    });

  it('of the site may post and nothing else', async () => {
    const preflight = await asked(site, 'POST');

    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(site);
    expect((await asked(site, 'GET')).status).toBe(403);
    expect((await post(await formOf(), 'run')).headers.get('access-control-allow-origin')).toBe(site);
  });

  it('of another site may not', async () => {
    expect((await asked('https://elsewhere.example', 'POST')).status).toBe(403);
  });
});

describe('a function', () => {
  const failing = (call: Promise<unknown>) =>
    call.then(
      () => 'no fault',
      ({ name }: Error) => name,
    );

  it('reads a part, lists and removes what it was granted', async () => {
    await post(await formOf(), '0123456789');
    const listed = await clientOf('reader').send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'uploads/ann/' }));

    expect(await read('bytes=2-4')).toBe('234');
    expect(listed.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([[key, 10]]);
    await clientOf('reader').send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    expect(await failing(clientOf('reader').send(new GetObjectCommand({ Bucket: bucket, Key: key })))).toBe(
      'NoSuchKey',
    );
  });

  it('is denied all else', async () => {
    const other = { Bucket: bucket, Key: 'manifests/ann/1' };

    expect(await failing(clientOf('writer').send(new GetObjectCommand({ Bucket: bucket, Key: key })))).toBe(
      'AccessDenied',
    );
    expect(await failing(clientOf('reader').send(new GetObjectCommand(other)))).toBe('AccessDenied');
    expect(await failing(clientOf('reader').send(new PutObjectCommand({ ...other, Body: 'x' })))).toBe('AccessDenied');
    expect(await failing(clientOf('reader').send(new ListObjectsV2Command({ Bucket: bucket, Prefix: '' })))).toBe(
      'AccessDenied',
    );
    expect(await failing(clientOf('nobody').send(new GetObjectCommand({ Bucket: bucket, Key: key })))).toBe(
      'AccessDenied',
    );
    expect(faults).toEqual([]);
  });
});
