import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import * as z from 'zod';
import { readJson, writeJson } from '../support/json-file';

const entrySchema = z.object({ payload: z.record(z.string(), z.unknown()), expiresAt: z.number().nullable() });
type Entry = z.output<typeof entrySchema>;

/** Where the sign-in server keeps its sessions, grants and refresh tokens: one file, written at each change. */
export const openAdapterStore = (stateFolder: string): ((model: string) => Adapter) => {
  const file = join(stateFolder, 'identity', 'sessions.json');
  const entries = new Map(Object.entries(z.record(z.string(), entrySchema).safeParse(readJson(file)).data ?? {}));
  const keep = (): void => {
    for (const [key, entry] of entries) if (isOver(entry)) entries.delete(key);
    writeJson(file, Object.fromEntries(entries));
  };
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry === undefined || isOver(entry) ? undefined : entry.payload;
  };
  const where = (model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...entries.keys()]
      .filter((key) => key.startsWith(`${model}:`))
      .map(live)
      .find((payload) => payload !== undefined && fits(payload));

  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn !== undefined && expiresIn > 0 ? Date.now() + expiresIn * 1000 : null;
      entries.set(`${model}:${id}`, { payload, expiresAt });
      keep();
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => where(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => where(model, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const entry = entries.get(`${model}:${id}`);
      if (entry === undefined) return;
      entry.payload['consumed'] = Math.floor(Date.now() / 1000);
      keep();
    },
    destroy: async (id) => {
      entries.delete(`${model}:${id}`);
      keep();
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload['grantId'] === grantId) entries.delete(key);
      keep();
    },
  });
};

const isOver = ({ expiresAt }: Entry): boolean => expiresAt !== null && expiresAt <= Date.now();
