import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { ImportNotStarted } from '../../contract/faults';
import type { ImportQueue } from '../../ports';

type Queue = Readonly<{ client: Pick<SQSClient, 'send'>; url: () => string }>;

/** Hands imports to the queue that they are read from. */
export const sqsImportQueue = ({ client, url }: Queue): ImportQueue => ({
  send: async (started) => {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: url(), MessageBody: JSON.stringify(started) }));
    } catch (cause) {
      throw new ImportNotStarted('The queue of imports did not take a message.', { cause });
    }
  },
});
