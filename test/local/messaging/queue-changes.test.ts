import { describe, expect, it } from '@jest/globals';
import { openQueueChanges } from '../../../local/messaging/queue-changes';

const QueueUrl = 'http://127.0.0.1:1/000000000000/Events';
const changesOf = openQueueChanges(
  (url) => (url.endsWith('Slow') ? 20 : 0),
  () => 1_000,
);

describe('what a call of SQS changed', () => {
  it('is a message that came, kept back as long as it or its queue says', () => {
    const send = (QueueUrl: string, DelaySeconds?: number) =>
      changesOf(
        'SendMessage',
        { QueueUrl, MessageBody: 'hello', ...(DelaySeconds !== undefined && { DelaySeconds }) },
        { MessageId: 'a' },
      );
    const sent = { messageId: 'a', body: 'hello', messageAttributes: {} };

    expect(send(QueueUrl)).toEqual([{ queue: 'Events', sent }]);
    expect(send(QueueUrl, 3)).toEqual([{ queue: 'Events', sent: { ...sent, delayUntil: 4_000 } }]);
    expect(send('http://x/1/Slow')).toEqual([{ queue: 'Slow', sent: { ...sent, delayUntil: 21_000 } }]);
    expect(send('http://x/1/Slow', 0)).toEqual([{ queue: 'Slow', sent }]);
  });

  it('is a message that went with its receipt, once', () => {
    const Messages = [
      { MessageId: 'a', ReceiptHandle: 'r1' },
      { MessageId: 'b', ReceiptHandle: 'r2' },
    ];
    expect(changesOf('ReceiveMessage', { QueueUrl }, { Messages })).toEqual([]);

    expect(changesOf('DeleteMessage', { QueueUrl, ReceiptHandle: 'r1' }, {})).toEqual([{ gone: 'a' }]);
    const Entries = [{ ReceiptHandle: 'r1' }, { ReceiptHandle: 'r2' }];
    expect(changesOf('DeleteMessageBatch', { QueueUrl, Entries }, {})).toEqual([{ gone: 'b' }]);
  });

  it('cannot be told of others', () => {
    for (const operation of ['PurgeQueue', 'SendMessageBatch', 'Publish'])
      expect(changesOf(operation, { QueueUrl }, {})).toBeNull();
  });
});
