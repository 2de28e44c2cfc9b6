import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { NoticeNotAnnounced } from '../contract/faults';
import type { Announcer } from '../ports';
import { awsPatience } from './patient-client';

type Topic = Readonly<{ client: Pick<SNSClient, 'send'>; arn: () => string }>;

export const snsClient = (): SNSClient => new SNSClient({ maxAttempts: 3, requestHandler: awsPatience(3_000) });

/** Publishes notices to the topic that every way of telling an athlete listens to. */
export const snsAnnouncer = ({ client, arn }: Topic): Announcer => ({
  announce: async (message) => {
    try {
      await client.send(new PublishCommand({ TopicArn: arn(), Message: JSON.stringify(message) }));
    } catch (cause) {
      throw new NoticeNotAnnounced('The topic of notices did not take a message.', { cause });
    }
  },
});
