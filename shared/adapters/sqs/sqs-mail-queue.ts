import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { MessageNotSent } from '../../contract/faults';
import type { MailQueue } from '../../ports';

type Queue = Readonly<{ client: Pick<SQSClient, 'send'>; url: () => string }>;

/** The queue of notices that are sent by e-mail, for those that reached no device. */
export const sqsMailQueue = ({ client, url }: Queue): MailQueue => ({
  send: async (message) => {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: url(), MessageBody: JSON.stringify(message) }));
    } catch (cause) {
      throw new MessageNotSent('The e-mail queue did not take a notice.', { cause });
    }
  },
});
