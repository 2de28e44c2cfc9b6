import { type FileHandle, open, rm } from 'node:fs/promises';
import * as z from 'zod';
import { readJson, readLines, writeWholeLater } from '../support/json-file';

const messageSchema = z.object({
  messageId: z.string(),
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
const wholeSchema = z.object({ generation: z.number(), queues: z.record(z.string(), z.array(messageSchema)) });
const changeSchema = z.union([z.object({ queue: z.string(), sent: messageSchema }), z.object({ gone: z.string() })]);

export type QueueMessage = z.output<typeof messageSchema>;
/** A message that came into a queue, or left all for good. */
export type QueueChange = z.output<typeof changeSchema>;

export type QueueAccess = Readonly<{
  inspect: (queue: string) => Promise<unknown>;
  send: (
    queue: string,
    message: Readonly<{ MessageBody: string; MessageAttributes: Record<string, unknown>; DelaySeconds: number }>,
  ) => Promise<void>;
}>;

/**
 * What lies in the queues, kept on disk, because the queues themselves live in memory: all of it in one file now and
 * then, and since then one line for each change. So a message costs the same however many wait before it.
 */
export type QueueRecord = Readonly<{
  /** Resolves once the changes are on disk. Whoever asks while others are being served shares the next writing. */
  note: (changes: readonly QueueChange[]) => Promise<void>;
  /** Resolves once all that lies in the queues now is on disk. */
  save: () => Promise<void>;
  restore: () => Promise<void>;
}>;

/**
 * A message in somebody's hands counts as unsent: after a restart it is delivered again, as SQS would. One that went to
 * a dead-letter queue since all was written is tried again, if the cloud was killed.
 */
export const openQueueRecord = (
  path: string,
  queues: readonly string[],
  access: QueueAccess,
  mostChanges = 1_000,
): QueueRecord => {
  const changesPath = (of: number) => path.replace(/\.json$/, `.${of}.changes`);
  let generation = 0;
  let waiting: string[] = [];
  let changes = 0;
  let file: FileHandle | null = null;

  const writeChanges = async (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    changes += lines.length;
    if (changes >= mostChanges) return writeWhole();
    try {
      file ??= await open(changesPath(generation), 'a');
      await file.appendFile(lines.join(''));
    } catch (fault) {
      // What is missing now must not be missed by the next one.
      changes = mostChanges;
      throw fault;
    }
  };
  const writeWhole = async (): Promise<void> => {
    const lying = await messagesIn(queues, access);
    await writeWholeLater(path, JSON.stringify({ generation: generation + 1, queues: lying }));
    await file?.close();
    await rm(changesPath(generation), { force: true });
    file = null;
    generation += 1;
    changes = 0;
  };
  const shared = oneAfterAnother();
  const shareChanges = shared(writeChanges);
  const shareWhole = shared(writeWhole);

  return {
    save: shareWhole,
    note: (noted) => {
      waiting.push(...noted.map((change) => `${JSON.stringify(change)}\n`));
      return shareChanges();
    },

    restore: async () => {
      const whole = wholeSchema.safeParse(readJson(path)).data ?? { generation: 0, queues: {} };
      generation = whole.generation;
      for (const [queue, messages] of asChanged(whole.queues, readLines(changesPath(generation)))) {
        // A queue that the app no longer has takes its messages with it.
        if (queues.includes(queue)) for (const message of messages.values()) await sendAgain(queue, message, access);
      }
      // The messages have other ids by now.
      await shareWhole();
    },
  };
};

const messagesIn = async (queues: readonly string[], access: QueueAccess) => {
  const entries = queues.map(async (queue) => {
    const { messages } = contentsSchema.parse(await access.inspect(queue));
    const inflight = messages.inflight.map(({ message }) => message);
    return [queue, [...inflight, ...messages.ready, ...messages.delayed]] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

const sendAgain = (queue: string, { body, messageAttributes, delayUntil }: QueueMessage, access: QueueAccess) => {
  const delay = Math.max(0, Math.ceil(((delayUntil ?? 0) - Date.now()) / 1000));
  return access.send(queue, { MessageBody: body, MessageAttributes: messageAttributes, DelaySeconds: delay });
};

/** Writings that never overlap; of each kind, all who ask before one begins share it. */
const oneAfterAnother = () => {
  let last: Promise<unknown> = Promise.resolve();

  return (write: () => Promise<void>): (() => Promise<void>) => {
    let next: Promise<void> | null = null;
    const begin = (): Promise<void> => {
      // What is asked for from here on may not be in this one.
      next = null;
      return write();
    };
    return () => {
      if (next === null) {
        next = last.then(begin);
        // The fault of one writing is told to those who wait for it; the next is tried all the same.
        last = next.catch(() => undefined);
      }
      return next;
    };
  };
};

/** The messages of each queue by their ids. What a change says may be in the whole already. */
const asChanged = (whole: Readonly<Record<string, readonly QueueMessage[]>>, lines: readonly unknown[]) => {
  const kept = new Map(
    Object.entries(whole).map(([queue, messages]) => [queue, new Map(messages.map((each) => [each.messageId, each]))]),
  );
  for (const line of lines) {
    const change = changeSchema.safeParse(line).data;
    if (change === undefined) continue;
    if ('gone' in change) {
      // From a dead-letter queue too: a message gets there unseen, under the same id.
      for (const messages of kept.values()) messages.delete(change.gone);
    } else {
      const messages = kept.get(change.queue) ?? new Map<string, QueueMessage>();
      kept.set(change.queue, messages.set(change.sent.messageId, change.sent));
    }
  }
  return kept;
};
