import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { AwsFault } from '../gateway/aws-reply';
import type { Callers } from '../gateway/callers';
import type { Handler } from '../support/http';
import type { Template } from '../template/template';
import { allowOrigin, type CorsRule, corsSchema } from './cross-origin';
import { answerCall, type BucketReply } from './object-call';
import { type ObjectStore, openObjectStore } from './object-store';
import { s3Fault } from './s3-reply';
import { takeUpload } from './take-upload';

const bucketSchema = z.object({
  CorsConfiguration: corsSchema.default({ CorsRules: [] }),
  LifecycleConfiguration: z
    .object({ Rules: z.array(z.object({ ExpirationInDays: z.coerce.number().optional() })) })
    .default({ Rules: [] }),
});

type Bucket = Readonly<{ name: string; store: ObjectStore; cors: readonly CorsRule[]; keptDays: number }>;

/** S3 on an address of its own, so that a browser takes it for the other origin it is. */
export type Buckets = Readonly<{ handle: Handler; names: readonly string[]; stop: () => void }>;

const dayMs = 86_400_000;

/** Opens the buckets of the template, with what was in them before; what has passed its time goes. */
export const openBuckets = (template: Template, stateFolder: string, callers: Callers): Buckets => {
  const buckets = template.all('AWS::S3::Bucket', bucketSchema).map(({ name, properties }): Bucket => {
    const days = properties.LifecycleConfiguration.Rules.flatMap(({ ExpirationInDays }) => ExpirationInDays ?? []);
    return {
      name,
      store: openObjectStore(join(stateFolder, 'buckets', name)),
      cors: properties.CorsConfiguration.CorsRules,
      keptDays: Math.min(...days),
    };
  });
  for (const bucket of buckets) tidy(bucket);
  const tidying = setInterval(() => buckets.forEach(tidy), 3_600_000).unref();

  return {
    names: buckets.map(({ name }) => name),
    stop: () => clearInterval(tidying),
    handle: async (request, response) => {
      const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://laptop');
      const [, name = '', ...path] = pathname.split('/');
      const key = decodeURIComponent(path.join('/'));
      const bucket = buckets.find((one) => one.name === name);
      try {
        if (bucket === undefined) throw new AwsFault('NoSuchBucket', 'The specified bucket does not exist', 404);
        if (request.method === 'OPTIONS') {
          const method = request.headers['access-control-request-method'] ?? '';
          const isAllowed = allowOrigin(bucket.cors, request, method, response);
          return await write(response, { status: isAllowed ? 200 : 403, headers: {}, body: '' });
        }
        allowOrigin(bucket.cors, request, request.method ?? '', response);
        const isForm = request.method === 'POST' && key === '';
        await write(
          response,
          isForm
            ? { status: 204, headers: { etag: `"${await takeUpload(request, bucket, callers)}"` }, body: '' }
            : await answerCall(request, { bucket: name, key, query, store: bucket.store }, callers),
        );
      } catch (fault) {
        if (!(fault instanceof AwsFault)) throw fault;
        // The rest of a refused upload is let pass, so that its sender hears the answer.
        request.resume();
        await write(response, s3Fault(fault));
      }
    },
  };
};

const tidy = ({ store, keptDays }: Bucket): void => {
  const oldest = Date.now() - keptDays * dayMs;
  for (const { key, modified } of store.list('')) if (modified.getTime() < oldest) store.remove(key);
};

const write = async (response: ServerResponse, { status, headers, body }: BucketReply): Promise<void> => {
  response.writeHead(status, { ...headers });
  if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else await pipeline(body, response);
};
