import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { AdaptationNotSent } from '../../contract/faults';
import type { AdaptationQueue } from '../../ports';
import { awsPatience } from '../patient-client';

type Queue = Readonly<{ client: Pick<SQSClient, 'send'>; url: () => string }>;

export const sqsClient = (): SQSClient => new SQSClient({ maxAttempts: 3, requestHandler: awsPatience(3_000) });

/** Hands check-ins and edits to the queue that they are worked in from. */
export const sqsAdaptationQueue = ({ client, url }: Queue): AdaptationQueue => ({
  send: async (pending) => {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: url(), MessageBody: JSON.stringify(pending) }));
    } catch (cause) {
      throw new AdaptationNotSent('The queue of check-ins did not take a message.', { cause });
    }
  },
});
