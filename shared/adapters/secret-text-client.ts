import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ServiceUnavailable } from '../contract/faults';

export type Secrets = Pick<SecretsManagerClient, 'send'>;
/** Gives what was read at most this many milliseconds ago: five minutes unless told. */
export type Read<T> = (atMostMs?: number) => Promise<T>;

const keptForMs = 5 * 60_000;

/** A secret, read when it is first needed and again when it is older than whoever asks will have it. */
export const kept = <T>(read: () => Promise<T>): Read<T> => {
  let held: Readonly<{ value: Promise<T>; at: number }> | null = null;
  return (atMostMs = keptForMs) => {
    if (held !== null && performance.now() - held.at < atMostMs) return held.value;
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
