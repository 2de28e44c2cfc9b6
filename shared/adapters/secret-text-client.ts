import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ServiceUnavailable } from '../contract/faults';

export type Secrets = Pick<SecretsManagerClient, 'send'>;
/** With `fresh`, what is older than some seconds is read again. */
export type Read<T> = (fresh?: boolean) => Promise<T>;

const keptForMs = 5 * 60_000;
/** Whoever guesses at the webhook must not make us ask for its secret at every guess. */
const freshForMs = 5_000;

/** A secret, read when it is first needed and again every five minutes; with `fresh`, every five seconds. */
export const kept = <T>(read: () => Promise<T>): Read<T> => {
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

/** What an operator keeps in Secrets Manager under this name. @throws ServiceUnavailable */
export const secretText = async (secrets: Secrets, name: string): Promise<string> => {
  const { SecretString = '' } = await secrets
    .send(new GetSecretValueCommand({ SecretId: name }))
    .catch((cause: unknown) => {
      throw new ServiceUnavailable('A secret could not be read.', { cause });
    });
  return SecretString.trim();
};
