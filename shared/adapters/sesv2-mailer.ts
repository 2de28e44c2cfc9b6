import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { MailNotSent } from '../contract/faults';
import type { Mailer } from '../ports';
import { awsPatience } from './patient-client';

type Sender = Readonly<{ client: Pick<SESv2Client, 'send'>; from: () => string }>;

export const sesClient = (): SESv2Client => new SESv2Client({ maxAttempts: 3, requestHandler: awsPatience(5_000) });

/** Sends e-mail from the address of this installation. */
export const sesv2Mailer = ({ client, from }: Sender): Mailer => ({
  send: async ({ to, subject, text, html }) => {
    const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
    const request = {
      FromEmailAddress: from(),
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) } } },
    };
    try {
      await client.send(new SendEmailCommand(request));
    } catch (cause) {
      throw new MailNotSent('The mail service did not take an e-mail.', { cause });
    }
  },
});
