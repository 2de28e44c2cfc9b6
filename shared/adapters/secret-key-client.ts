import { z } from 'zod';
import { CoachRefused, CoachUnavailable } from '../contract/faults';
import { unsetKey } from '../contract/unset-key';
import { signature } from './aws-signing-client';

type Environment = Readonly<Record<string, string | undefined>>;

const keptForMs = 5 * 60_000;
const patienceMs = 2_000;
const reply = z.object({ SecretString: z.string() });

/**
 * The key that an operator keeps in Secrets Manager under `CLAUDE_KEY_SECRET`, read when it is first needed and again
 * every five minutes, so that a new key needs no deployment. One signed request, for which a whole client is too much.
 *
 * @throws CoachRefused where there is no key to be had, CoachUnavailable where it may be had in a moment
 */
export const secretKey = (environment: Environment): (() => Promise<string>) => {
  let kept: Readonly<{ key: Promise<string>; until: number }> | null = null;

  return () => {
    if (kept !== null && performance.now() < kept.until) return kept.key;
    const key = readSecret(environment);
    kept = { key, until: performance.now() + keptForMs };
    key.catch(() => {
      kept = null;
    });
    return key;
  };
};

const readSecret = async (environment: Environment): Promise<string> => {
  const found = await ask(environment)
    .catch(() => ask(environment))
    .catch((cause) => {
      throw new CoachUnavailable('The key to Claude could not be read just now.', { cause });
    });
  if (found.status >= 400) throw new CoachRefused(`The key to Claude may not be read (${found.status}).`);
  const { SecretString: key } = reply.parse(found.body);
  if (key === unsetKey || key.trim() === '') throw new CoachRefused('No key to Claude has been set.');

  return key.trim();
};

/** @throws Error where nobody answers, or the fault is theirs */
const ask = async (environment: Environment): Promise<Readonly<{ status: number; body: unknown }>> => {
  const { AWS_ENDPOINT_URL_SECRETS_MANAGER, AWS_REGION, CLAUDE_KEY_SECRET } = environment;
  const url = `${AWS_ENDPOINT_URL_SECRETS_MANAGER ?? `https://secretsmanager.${AWS_REGION}.amazonaws.com`}/`;
  const body = JSON.stringify({ SecretId: CLAUDE_KEY_SECRET });
  const headers = new Headers({
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'secretsmanager.GetSecretValue',
  });
  const proof = await signature('secretsmanager', environment)({ method: 'POST', url, headers, body });
  for (const [name, value] of Object.entries(proof)) headers.set(name, value);
  const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
  if (answer.status >= 500) throw new Error(`Secrets Manager answered ${answer.status}.`);

  return { status: answer.status, body: await answer.json().catch(() => null) };
};
