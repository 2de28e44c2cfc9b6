import { GetObjectCommand } from '@aws-sdk/client-s3';
import { type Bucket, s3Fault, told } from './client';

/** First and last byte, both included. */
export type ByteRange = Readonly<{ first: number; last: number }>;

/** An object, or a part of it, as it comes. @throws UploadGone, UploadsUnavailable */
export async function* readObject(
  { client, bucket }: Bucket,
  key: string,
  range?: ByteRange,
): AsyncGenerator<Uint8Array> {
  const { Body } = await told(
    client.send(
      new GetObjectCommand({
        Bucket: bucket(),
        Key: key,
        ...(range !== undefined && { Range: `bytes=${range.first}-${range.last}` }),
      }),
    ),
  );
  const body = Body as AsyncIterable<Uint8Array> & { destroy?: () => void };
  try {
    for await (const chunk of body) yield chunk;
  } catch (cause) {
    throw s3Fault(cause);
  } finally {
    // Whoever has seen enough lets go of the connection.
    body.destroy?.();
  }
}
