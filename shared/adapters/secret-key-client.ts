import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CoachRefused, CoachUnavailable } from '../contract/faults';
import { unsetKey } from '../contract/unset-key';
import { awsPatience } from './patient-client';

type Environment = Readonly<Record<string, string | undefined>>;

const keptForMs = 5 * 60_000;
type Secrets = Pick<SecretsManagerClient, 'send'>;

/** A connection may hang for two seconds, and a fault that passes is tried once more. */
export const secretsClient = (): SecretsManagerClient =>
  new SecretsManagerClient({ maxAttempts: 2, requestHandler: awsPatience(2_000) });

/**
 * The key that an operator keeps in Secrets Manager under `CLAUDE_KEY_SECRET`, read when it is first needed and again
 * every five minutes, so that a new key needs no deployment.
 *
 * @throws CoachRefused where there is no key to be had, CoachUnavailable where it may be had in a moment
 */
export const secretKey = ({ CLAUDE_KEY_SECRET }: Environment, secrets: Secrets): (() => Promise<string>) => {
  let kept: Readonly<{ key: Promise<string>; until: number }> | null = null;

  return () => {
    if (kept !== null && performance.now() < kept.until) return kept.key;
    const key = readSecret(secrets, CLAUDE_KEY_SECRET);
    kept = { key, until: performance.now() + keptForMs };
    key.catch(() => {
      kept = null;
    });
    return key;
  };
};

const readSecret = async (secrets: Secrets, name: string | undefined): Promise<string> => {
  const { SecretString: key } = await secrets
    .send(new GetSecretValueCommand({ SecretId: name }))
    .catch((cause: unknown) => {
      throw isRefusal(cause)
        ? new CoachRefused('The key to Claude may not be read.', { cause })
        : new CoachUnavailable('The key to Claude could not be read just now.', { cause });
    });
  if (key === undefined || key === unsetKey || key.trim() === '')
    throw new CoachRefused('No key to Claude has been set.');

  return key.trim();
};

/** Whether Secrets Manager itself said no, which asking again will not change. */
const isRefusal = (cause: unknown): boolean =>
  cause instanceof Error && '$fault' in cause && cause.$fault === 'client' && !cause.name.startsWith('Throttling');
