import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { signerOf } from '../gateway/aws-call';
import { AwsFault } from '../gateway/aws-reply';
import type { Caller, Callers } from '../gateway/callers';
import type { ByteRange, ObjectStore, StoredObject } from './object-store';
import { s3Listing } from './s3-reply';

/** What a bucket answers: text, or an object as it is read from disk. */
export type BucketReply = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer | string | Readable;
}>;

type Call = Readonly<{ caller: Caller; callers: Callers; bucket: string; key: string; store: ObjectStore }>;

/** Answers a call of the SDK, judged by the policy of the function that makes it. @throws AwsFault */
export const answerCall = async (
  request: IncomingMessage,
  target: Readonly<{ bucket: string; key: string; query: URLSearchParams; store: ObjectStore }>,
  callers: Callers,
): Promise<BucketReply> => {
  const keyId = signerOf(request.headers.authorization ?? '')?.keyId ?? '';
  const caller = callers.byKeyId(keyId);
  if (caller === undefined)
    throw new AwsFault('AccessDenied', 'Only the functions of the app, and forms that they make, come in here.', 403);
  const call = { ...target, caller, callers };

  switch (`${request.method} ${target.key === '' ? 'bucket' : 'object'}`) {
    case 'GET object':
    case 'HEAD object':
      return read(call, request.headers.range, request.method === 'HEAD');
    case 'PUT object':
      judge(call, 's3:PutObject');
      return { status: 200, headers: { etag: `"${await call.store.put(call.key, request)}"` }, body: '' };
    case 'DELETE object':
      judge(call, 's3:DeleteObject');
      call.store.remove(call.key);
      return { status: 204, headers: {}, body: '' };
    case 'GET bucket': {
      const prefix = target.query.get('prefix') ?? '';
      if (!mayList(call, prefix, true)) throw denied;
      return s3Listing(target.bucket, prefix, target.store.list(prefix));
    }
    default:
      throw new AwsFault('NotImplemented', `The laptop does not know ${request.method} on ${request.url}.`, 501);
  }
};

const read = (call: Call, header: string | undefined, isHead: boolean): BucketReply => {
  judge(call, 's3:GetObject');
  const found = call.store.find(call.key);
  // As in the cloud: only who may list a bucket learns that something is not in it.
  if (found === null && !mayList(call, call.key, false)) throw denied;
  if (found === null) throw new AwsFault('NoSuchKey', 'The specified key does not exist.', 404);

  const range = rangeOf(header, found);
  const { first, last } = range ?? { first: 0, last: found.size - 1 };
  return {
    status: range === null ? 200 : 206,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(last - first + 1),
      'last-modified': found.modified.toUTCString(),
      'accept-ranges': 'bytes',
      ...(range !== null && { 'content-range': `bytes ${first}-${last}/${found.size}` }),
    },
    body: isHead || found.size === 0 ? '' : call.store.read(call.key, { first, last }),
  };
};

const rangeOf = (header: string | undefined, { size }: StoredObject): ByteRange | null => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) throw new AwsFault('InvalidRange', 'The requested range is not satisfiable', 416);
  return { first, last };
};

const denied = new AwsFault('AccessDenied', 'Access Denied', 403);

const judge = ({ caller, callers, bucket, key }: Call, action: string): void => {
  const demand = { action, resource: `arn:aws:s3:::${bucket}/${key}`, context: {} };
  if (callers.refused(caller, [[demand]]) !== null) throw denied;
};

const mayList = ({ caller, callers, bucket }: Call, prefix: string, isAsked: boolean): boolean => {
  const demand = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}`, context: { 's3:prefix': [prefix] } };
  return isAsked ? callers.refused(caller, [[demand]]) === null : callers.may(caller, demand);
};
