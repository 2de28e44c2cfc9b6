import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { ServiceUnavailable } from '../contract/faults';
import { unsetKey } from '../contract/unset-key';

type Secrets = Pick<SecretsManagerClient, 'send'>;
type Read<T> = (fresh?: boolean) => Promise<T>;

const keptForMs = 5 * 60_000;
/** Whoever guesses at the webhook must not make us ask for its secret at every guess. */
const freshForMs = 5_000;

/** A secret, read when it is first needed and again every five minutes; with `fresh`, every five seconds. */
const kept = <T>(read: () => Promise<T>): Read<T> => {
  let held: Readonly<{ value: Promise<T>; at: number }> | null = null;
  return (fresh = false) => {
    if (held !== null && performance.now() - held.at < (fresh ? freshForMs : keptForMs)) return held.value;
    const value = read();
    held = { value, at: performance.now() };
    value.catch(() => {
      held = null;
    });
    return value;
  };
};

const secretText = async (secrets: Secrets, name: string): Promise<string> => {
  const { SecretString = '' } = await secrets
    .send(new GetSecretValueCommand({ SecretId: name }))
    .catch((cause: unknown) => {
      throw new ServiceUnavailable('A secret of Strava’s could not be read.', { cause });
    });
  return SecretString.trim();
};

/** The secret of the app registered at Strava. @throws ServiceUnavailable while there is none */
export const stravaClientSecret = (secrets: Secrets, name: () => string): Read<string> =>
  kept(async () => {
    const text = await secretText(secrets, name());
    if (text === '' || text === unsetKey) throw new ServiceUnavailable('No client secret of Strava’s has been set.');
    return text;
  });

const webhook = z.object({
  path: z.string().min(16),
  verifyToken: z.string().min(1),
  subscriptionId: z.int().nullable().default(null),
});

/** Where Strava's events go, and by what we know them; null where that was never set up. */
export const stravaWebhookSecret = (secrets: Secrets, name: () => string): Read<z.output<typeof webhook> | null> =>
  kept(async () => {
    if (name() === '') return null;
    const text = await secretText(secrets, name());
    if (!text.startsWith('{')) return null;
    return webhook.safeParse(JSON.parse(text)).data ?? null;
  });
