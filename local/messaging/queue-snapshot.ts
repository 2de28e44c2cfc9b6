import * as z from 'zod';
import { readJson, writeWholeLater } from '../support/json-file';

const messageSchema = z.object({
  body: z.string(),
  messageAttributes: z.record(z.string(), z.unknown()).default({}),
  delayUntil: z.number().optional(),
});
const contentsSchema = z.object({
  messages: z.object({
    ready: z.array(messageSchema),
    delayed: z.array(messageSchema),
    inflight: z.array(z.object({ message: messageSchema })),
  }),
});
const snapshotSchema = z.record(z.string(), z.array(messageSchema));

type QueueAccess = Readonly<{
  inspect: (queue: string) => Promise<unknown>;
  send: (
    queue: string,
    message: Readonly<{ MessageBody: string; MessageAttributes: Record<string, unknown>; DelaySeconds: number }>,
  ) => Promise<void>;
}>;

/** What lies in the queues, kept in one file, because the queues themselves live in memory. */
export type QueueSnapshot = Readonly<{
  /**
   * Resolves once what lies in the queues now is on disk. Whoever asks while others are being served shares the next
   * writing, so that a thousand messages at once are not a thousand files.
   */
  save: () => Promise<void>;
  restore: () => Promise<void>;
}>;

/** A message in somebody's hands counts as unsent: after a restart it is delivered again, as SQS would. */
export const openQueueSnapshot = (path: string, queues: readonly string[], access: QueueAccess): QueueSnapshot => {
  let written = '';
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    // What is asked for from here on may not be in this one.
    next = null;
    const entries = await Promise.all(
      queues.map(async (queue) => {
        const { messages } = contentsSchema.parse(await access.inspect(queue));
        const inflight = messages.inflight.map(({ message }) => message);
        return [queue, [...inflight, ...messages.ready, ...messages.delayed]] as const;
      }),
    );
    const snapshot = JSON.stringify(Object.fromEntries(entries));
    if (snapshot === written) return;
    await writeWholeLater(path, snapshot);
    written = snapshot;
  };

  return {
    save: () => {
      if (next === null) {
        next = last.then(write);
        // The fault of one writing is told to those who wait for it; the next is tried all the same.
        last = next.catch(() => undefined);
      }
      return next;
    },

    restore: async () => {
      const kept = snapshotSchema.safeParse(readJson(path)).data ?? {};
      for (const [queue, messages] of Object.entries(kept)) {
        // A queue that the app no longer has takes its messages with it.
        if (!queues.includes(queue)) continue;
        for (const { body, messageAttributes, delayUntil } of messages) {
          const delay = Math.max(0, Math.ceil(((delayUntil ?? 0) - Date.now()) / 1000));
          await access.send(queue, { MessageBody: body, MessageAttributes: messageAttributes, DelaySeconds: delay });
        }
      }
    },
  };
};
