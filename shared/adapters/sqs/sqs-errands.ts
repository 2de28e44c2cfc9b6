import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { MessageNotSent } from '../../contract/faults';
import type { StravaErrand } from '../../contract/outside/strava-event';
import type { PullErrand } from '../../contract/stored/connection';
import type { PullQueue, StravaEventQueue } from '../../ports';

type Queue = Readonly<{ client: Pick<SQSClient, 'send'>; url: () => string }>;

const sendTo = async ({ client, url }: Queue, errand: object, DelaySeconds: number): Promise<void> => {
  try {
    await client.send(new SendMessageCommand({ QueueUrl: url(), MessageBody: JSON.stringify(errand), DelaySeconds }));
  } catch (cause) {
    throw new MessageNotSent('A queue did not take a message.', { cause });
  }
};

/** Strava's events, on their way to being applied. */
export const sqsStravaEvents = (queue: Queue): StravaEventQueue => ({
  send: (errand: StravaErrand, delaySeconds) => sendTo(queue, errand, delaySeconds),
});

/** Steps of fetching an athlete's activities. */
export const sqsPulls = (queue: Queue): PullQueue => ({
  send: (errand: PullErrand, delaySeconds) => sendTo(queue, errand, delaySeconds),
});
