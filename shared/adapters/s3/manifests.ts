import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { manifest } from '../../contract/stored/import-manifest';
import type { Manifests } from '../../ports';
import { type Bucket, told } from './client';
import { readObject } from './read-object';

/** What each batch is to read, one object a batch, beside the uploads. */
export const s3Manifests = (uploads: Bucket): Manifests => {
  const place = (athleteId: string, importId: string, batch: number) => ({
    Bucket: uploads.bucket(),
    Key: `manifests/${athleteId}/${importId}/${batch}.json`,
  });
  return {
    put: async (athleteId, importId, batch, value) => {
      const Body = Buffer.from(JSON.stringify(value));
      const request = { ...place(athleteId, importId, batch), Body, ContentType: 'application/json' };
      await told(uploads.client.send(new PutObjectCommand(request)));
    },

    find: async (athleteId, importId, batch) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of readObject(uploads, place(athleteId, importId, batch).Key)) chunks.push(chunk);
      return manifest.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    },

    remove: async (athleteId, importId, batch) => {
      await told(uploads.client.send(new DeleteObjectCommand(place(athleteId, importId, batch))));
    },
  };
};
