import { beforeEach, describe, expect, it } from '@jest/globals';
import { sendEmailHandler } from '../../../functions/notices/send-email';
import { MailNotSent } from '../../../shared/contract/faults';
import type { NoticeMessage } from '../../../shared/contract/notice';
import { firstPreferences } from '../../../shared/contract/notification-preferences';
import { newAthlete } from '../../../shared/usecases/athlete/known-athlete';
import { putNotifications } from '../../../shared/usecases/notice/preferences';
import { sendNoticeMail } from '../../../shared/usecases/notice/send-notice-mail';
import { aProfile } from '../../builders/athlete-profile';
import { aLambdaContext } from '../../builders/http-event';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
const siteUrl = () => 'https://pacewright.example/';
const message = (changes: Partial<NoticeMessage> = {}): NoticeMessage => ({
  athleteId: 'athlete-a',
  noticeId: 'notice-1',
  kind: 'plan-ready',
  planId: 'plan-1',
  changeId: null,
  week: null,
  importId: null,
  byMail: true,
  ...changes,
});
const send = (changes: Partial<NoticeMessage> = {}) => sendNoticeMail({ ...ports, siteUrl })(message(changes));

beforeEach(() => {
  ports = memoryPorts();
});

describe('the e-mail of a notice', () => {
  it('says what happened and where to look, in text and in HTML', async () => {
    await send();

    const [mail] = ports.mailer.sent;
    expect(mail).toMatchObject({ to: 'athlete-a@example.com', subject: 'Your training plan is ready' });
    expect(mail?.text).toContain('https://pacewright.example/plan\n');
    expect(mail?.html).toContain('href="https://pacewright.example/plan"');
  });

  it('speaks the language of its reader', async () => {
    const profile = aProfile({ language: 'de' });
    await ports.athletes.change('athlete-a', () => ({ ...newAthlete('athlete-a'), profile }));
    await send();

    const [mail] = ports.mailer.sent;
    expect(mail?.subject).toBe('Dein Trainingsplan ist fertig');
    expect(mail?.html).toContain('<html lang="de">');
    expect(mail?.text).toContain('Deinen Plan lesen: https://pacewright.example/plan\n');
  });

  it('of a plan that did not come to be leads to the reason', async () => {
    await send({ noticeId: 'n-2', kind: 'plan-failed' });
    await send({ noticeId: 'n-3', kind: 'plan-refused' });

    for (const { text } of ports.mailer.sent) expect(text).toContain('/plan/generating/plan-1');
  });

  it('is sent once, however often the queue brings it', async () => {
    expect(await send()).toBe('sent');
    expect(await send()).toBe('sent before');
    expect(ports.mailer.sent).toHaveLength(1);
  });

  it('waits for another sender, and takes over when that one is lost', async () => {
    ports.mailer.broken = new MailNotSent('down');
    await expect(send()).rejects.toThrow('down');
    ports.mailer.broken = null;

    await expect(send()).rejects.toThrow('Another sender');
    ports.clock.pass(2);
    expect(await send()).toBe('sent');
  });

  it('comes only to those who chose it, or whom no device reached', async () => {
    const straight = { byMail: undefined };
    expect(await send(straight)).toBe('not by e-mail');

    const { channels } = firstPreferences;
    await putNotifications(ports)({
      athleteId: 'athlete-a',
      body: { ...firstPreferences, channels: { ...channels, planReady: 'mail' } },
    });

    expect(await send(straight)).toBe('sent');
    expect(await send({ ...straight, noticeId: 'n-2', kind: 'change-made', changeId: 'c' })).toBe('not by e-mail');
  });

  it('goes to nobody without a verified address', async () => {
    ports.mailbox = { addressOf: async () => null };

    expect(await send()).toBe('no address');
    expect(ports.mailer.sent).toEqual([]);
  });
});

describe('the e-mail queue', () => {
  const record = (messageId: string, body: string) => ({
    messageId,
    body,
    receiptHandle: '',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '', SenderId: '', ApproximateFirstReceiveTimestamp: '' },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: '',
  });
  const fromTopic = (changes: Partial<NoticeMessage>) =>
    JSON.stringify({ Type: 'Notification', Message: JSON.stringify(message(changes)) });

  it('hands back the one message that failed, and is done with its neighbours', async () => {
    const Records = [
      record('1', fromTopic({ noticeId: 'n-1' })),
      record('2', fromTopic({ athleteId: 'not an id' })),
      record('3', 'not JSON'),
      record('4', JSON.stringify(message({ noticeId: 'n-4' }))),
    ];

    const { batchItemFailures } = await sendEmailHandler({ ...ports, siteUrl })({ Records }, aLambdaContext());

    expect(batchItemFailures).toEqual([{ itemIdentifier: '2' }, { itemIdentifier: '3' }]);
    expect(ports.mailer.sent).toHaveLength(2);
  });
});
