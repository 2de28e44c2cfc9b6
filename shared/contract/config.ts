import * as z from 'zod';

/** All that the web app must know before anyone signs in. */
export const appConfig = z.strictObject({
  issuer: z.url(),
  clientId: z.string(),
  coach: z.enum(['house', 'claude']),
  /** Whether one may try it as an example athlete. */
  examples: z.boolean(),
  /** The inbox that stands in for e-mail on a laptop, or null. */
  localInbox: z.url().nullable(),
});

/** Tokens of a short-lived example athlete. */
export const exampleAthlete = z.strictObject({
  accessToken: z.string(),
  expiresIn: z.int(),
  removedAt: z.iso.datetime(),
});

export type AppConfig = z.output<typeof appConfig>;

export type ExampleAthlete = z.output<typeof exampleAthlete>;
