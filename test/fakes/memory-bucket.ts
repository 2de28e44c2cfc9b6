import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { s3Archives } from '../../shared/adapters/s3/archives';
import { s3Manifests } from '../../shared/adapters/s3/manifests';
import { s3Uploads } from '../../shared/adapters/s3/uploads';
import type { Archives, Manifests, Uploads } from '../../shared/ports';

type Input = Readonly<{ Key?: string; Prefix?: string; Range?: string; Body?: Uint8Array }>;

/** A bucket in memory, behind the real adapters. */
export class MemoryBucket {
  readonly objects = new Map<string, Uint8Array>();
  /** How many bytes were asked for, and in how many calls. */
  readonly read = { bytes: 0, calls: 0 };
  /** Makes the next calls fail, as if there were no bucket. */
  broken = 0;

  readonly uploads: Uploads;
  readonly archives: Archives;
  readonly manifests: Manifests;

  constructor() {
    const client = { send: (command: Readonly<{ constructor: { name: string }; input: Input }>) => this.send(command) };
    const bucket = { client: client as unknown as S3Client, bucket: () => 'uploads' };
    this.archives = s3Archives(bucket);
    this.manifests = s3Manifests(bucket);
    this.uploads = {
      ...s3Uploads(bucket),
      form: async (key, most) => ({ url: 'https://uploads.example', fields: { key, most: String(most) } }),
    };
  }

  private async send(command: Readonly<{ constructor: { name: string }; input: Input }>) {
    if (this.broken > 0) {
      this.broken -= 1;
      throw new Error('The bucket is away.');
    }
    const { Key = '', Prefix = '', Range, Body } = command.input;
    switch (command.constructor.name) {
      case 'PutObjectCommand':
        this.objects.set(Key, Body ?? new Uint8Array());
        return {};
      case 'DeleteObjectCommand':
        this.objects.delete(Key);
        return {};
      case 'ListObjectsV2Command':
        return {
          Contents: [...this.objects]
            .filter(([key]) => key.startsWith(Prefix))
            .map(([key, { length }]) => ({ Key: key, Size: length })),
        };
      default:
        return this.get(Key, Range);
    }
  }

  private get(key: string, range: string | undefined) {
    const found = this.objects.get(key);
    if (found === undefined) throw Object.assign(new Error(key), { name: 'NoSuchKey' });
    const [, first = '0', last = String(found.length - 1)] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const part = found.subarray(Number(first), Number(last) + 1);
    this.read.calls += 1;
    this.read.bytes += part.length;
    return { ContentLength: found.length, Body: Readable.from([part]) };
  }
}
