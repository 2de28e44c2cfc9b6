import type { IncomingMessage } from 'node:http';
import { functionSecret } from '../functions/environment';
import { AwsFault } from '../gateway/aws-reply';
import type { Callers } from '../gateway/callers';
import { readFormUpload } from './form-upload';
import type { ObjectStore } from './object-store';
import { type Permit, permitOf } from './upload-policy';

type Bucket = Readonly<{ name: string; store: ObjectStore }>;

/**
 * Takes a file that a browser posts with a form, as far as the form permits, and as the function that made the form may
 * itself. Returns the entity tag.
 *
 * @throws AwsFault
 */
export const takeUpload = async (
  request: IncomingMessage,
  { name, store }: Bucket,
  callers: Callers,
): Promise<string> => {
  const { fields, file } = await readFormUpload(request.headers['content-type'] ?? '', request);
  const permit = permitOf(fields, name, functionSecret, new Date());
  const resource = `arn:aws:s3:::${name}/${permit.key}`;
  const maker = callers.byKeyId(permit.keyId);
  if (maker === undefined) throw new AwsFault('InvalidAccessKeyId', 'Only a function of the app may make forms.', 403);
  if (callers.refused(maker, [[{ action: 's3:PutObject', resource, context: {} }]]) !== null)
    throw new AwsFault('AccessDenied', 'Access Denied', 403);

  return store.put(permit.key, withinSize(file, permit));
};

async function* withinSize(chunks: AsyncIterable<Buffer>, { least, most }: Permit): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new AwsFault('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    yield chunk;
  }
  if (size < least)
    throw new AwsFault('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
}
