import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { applyEventHandler } from '../../functions/strava/apply-event';
import * as ports from '../../functions/support/aws-ports';
import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import { aLambdaContext } from '../builders/http-event';

// A worker of Strava's events as a program of its own, which can be killed. It takes one message after the other to
// the function, as Lambda does, and says how far it is. Its clock may run ahead, by the seconds of its argument.
const aheadMs = Number(process.argv[2] ?? '0') * 1000;
const QueueUrl = process.env['STRAVA_EVENTS_QUEUE_URL'];
const worldClock = { ...ports.worldClock, now: () => new Date(Date.now() + aheadMs) };
const handler = applyEventHandler({ ...ports, runs: runKeeping(ports), worldClock });
const sqs = new SQSClient();

for (;;) {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }));
  for (const { MessageId: messageId = '', Body: body = '', ReceiptHandle } of Messages) {
    console.log('received');
    const Records = [{ messageId, body }] as Parameters<typeof handler>[0]['Records'];
    const { batchItemFailures } = await handler({ Records }, aLambdaContext());
    console.log('handled');
    // Here, too, a worker may die: what it did is done, and nobody knows.
    await ports.rest(300);
    if (batchItemFailures.length === 0) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    console.log('deleted');
  }
}
