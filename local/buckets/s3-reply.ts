import type { AwsFault, AwsReply } from '../gateway/aws-reply';
import { escapeXml } from '../gateway/aws-reply';
import type { StoredObject } from './object-store';

const xml = (status: number, body: string): AwsReply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

/** A fault as S3 words it. */
export const s3Fault = ({ name, message, status }: AwsFault): AwsReply =>
  xml(status, `<Error><Code>${name}</Code><Message>${escapeXml(message)}</Message></Error>`);

/** What lies below a prefix. The laptop never has more than one page of it. */
export const s3Listing = (bucket: string, prefix: string, objects: readonly StoredObject[]): AwsReply => {
  const contents = objects.map(
    ({ key, size, modified }) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>${modified.toISOString()}</LastModified><Size>${size}</Size></Contents>`,
  );
  const head = `<Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${objects.length}</KeyCount><IsTruncated>false</IsTruncated>`;
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${head}${contents.join('')}</ListBucketResult>`,
  );
};
