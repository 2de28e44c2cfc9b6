import { gzipSync } from 'node:zlib';

/** In bytes. A shorter text fits into one network packet, compressed or not. */
const worthPacking = 1_400;

/**
 * The body of an answer, compressed for a caller that accepts gzip. Neither API Gateway nor a distribution without a
 * cache compresses for us, and a whole plan shrinks to a seventh.
 */
export const packed = (text: string, accepted = ''): Packed => {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length < worthPacking || !readsGzip(accepted)) return { headers: {}, body: text };
  return {
    headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: gzipSync(bytes).toString('base64'),
    isBase64Encoded: true,
  };
};

type Packed = Readonly<{ headers: Record<string, string>; body: string; isBase64Encoded?: true }>;

/** @example readsGzip('gzip, deflate, br') is true, readsGzip('gzip;q=0') is not. */
const readsGzip = (accepted: string): boolean =>
  accepted.split(',').some((part) => /^\s*gzip\s*(;\s*q=(1|0\.\d*[1-9])\S*)?\s*$/i.test(part));
