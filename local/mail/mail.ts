import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AwsFault, jsonReply } from '../gateway/aws-reply';
import type { AwsService } from '../gateway/gateway';
import { readJson, writeJson } from '../support/json-file';

const content = z.object({ Data: z.string() });
const sendSchema = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({
    ToAddresses: z.array(z.string()).default([]),
    CcAddresses: z.array(z.string()).default([]),
    BccAddresses: z.array(z.string()).default([]),
  }),
  Content: z.object({
    Simple: z.object({ Subject: content, Body: z.object({ Text: content.optional(), Html: content.optional() }) }),
  }),
});
const mailSchema = z.object({
  id: z.string(),
  sentAt: z.iso.datetime(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/** A mail that would have been sent. */
export type Mail = z.output<typeof mailSchema>;

/** The mails of this laptop, each in a file of its own. */
export type Mailbox = Readonly<{
  service: AwsService;
  /** Newest first. */
  all: () => readonly Mail[];
  find: (id: string) => Mail | undefined;
}>;

/** Stands in for SES: keeps what it is asked to send. */
export const openMailbox = (stateFolder: string): Mailbox => {
  const folder = join(stateFolder, 'mail');
  mkdirSync(folder, { recursive: true });
  const mails = readdirSync(folder)
    .sort()
    .map((file) => mailSchema.safeParse(readJson(join(folder, file))).data)
    .filter((mail) => mail !== undefined);

  return {
    all: () => [...mails].reverse(),
    find: (id) => mails.find((mail) => mail.id === id),
    service: async ({ operation, input }) => {
      const sent = sendSchema.safeParse(input);
      if (operation !== 'SendEmail' || !sent.success) {
        throw new AwsFault('BadRequestException', `The laptop does not know this form of ${operation}.`);
      }
      const { FromEmailAddress, Destination, Content } = sent.data;
      const { Subject, Body } = Content.Simple;
      const mail: Mail = {
        id: randomUUID(),
        sentAt: new Date().toISOString(),
        from: FromEmailAddress,
        to: [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses],
        subject: Subject.Data,
        text: Body.Text?.Data ?? '',
        html: Body.Html?.Data ?? '',
      };
      writeJson(join(folder, `${mail.sentAt.replaceAll(':', '')}-${mail.id}.json`), mail);
      mails.push(mail);

      return { ...jsonReply({ MessageId: mail.id }), headers: { 'content-type': 'application/json' } };
    },
  };
};
