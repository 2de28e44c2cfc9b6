import { inStore } from './device-store';

/** A reply of the API as it was read. */
export type SavedReply = Readonly<{ athleteId: string; key: string; reply: unknown; savedAt: string }>;

/** Beyond this many replies the oldest go. It holds some weeks of sessions and the other pages opened. */
const mostReplies = 300;

/** Keeps a reply on this device, and deletes those of any other athlete. */
export const saveReply = async (saved: SavedReply): Promise<void> => {
  await inStore('replies', 'readwrite', (replies) => {
    const request = replies.put(saved);
    for (const others of othersThan(saved.athleteId)) replies.delete(others);
    return request;
  });
  const all = await allOf(saved.athleteId);
  const tooOld = [...all].sort((a, b) => a.savedAt.localeCompare(b.savedAt)).slice(0, -mostReplies);
  for (const { athleteId, key } of tooOld) await inStore('replies', 'readwrite', (it) => it.delete([athleteId, key]));
};

/** The reply that was saved for this athlete; null when there is none. */
export const savedReply = async (athleteId: string, key: string): Promise<SavedReply | null> =>
  (await inStore<SavedReply | undefined>('replies', 'readonly', (replies) => replies.get([athleteId, key]))) ?? null;

/** All that is saved for this athlete. */
export const allOf = (athleteId: string): Promise<readonly SavedReply[]> =>
  inStore<SavedReply[]>('replies', 'readonly', (replies) => replies.getAll(within(athleteId)));

const within = (athleteId: string): IDBKeyRange => IDBKeyRange.bound([athleteId], [athleteId, []]);

/** Everything before and after this athlete’s own. */
const othersThan = (athleteId: string): readonly IDBKeyRange[] => [
  IDBKeyRange.upperBound([athleteId], true),
  IDBKeyRange.lowerBound([athleteId, []], true),
];
