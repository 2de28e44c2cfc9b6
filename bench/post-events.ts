/**
 * Posts events at an even rate, whether or not earlier ones were answered, and prints the status and time of each
 * answer.
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type EventLoad = Readonly<{ address: string; event: object; firstId: number; aSecond: number; count: number }>;
/** Status 0 stands for no answer at all. */
export type Answer = Readonly<{ status: number; ms: number }>;

const { address, event, firstId, aSecond, count }: EventLoad = JSON.parse(process.argv[2] ?? '');
const agent = new Agent({ keepAlive: true });

const post = (objectId: number): Promise<Answer> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const answered = (status: number) => resolve({ status, ms: performance.now() - begun });
    const sent = request(
      address,
      { agent, method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => response.on('end', () => answered(response.statusCode ?? 0)).resume(),
    );
    sent.on('error', () => answered(0)).end(JSON.stringify({ ...event, object_id: objectId }));
  });

const begun = performance.now();
const answers: Promise<Answer>[] = [];
while (answers.length < count) {
  const due = ((performance.now() - begun) / 1000) * aSecond;
  while (answers.length < Math.min(due, count)) answers.push(post(firstId + answers.length));
  await pause(1);
}
console.log(JSON.stringify(await Promise.all(answers)));
process.exit(0);
