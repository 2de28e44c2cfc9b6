import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from '../support/json-file';
import { StartFault } from '../support/start-fault';

/** How this laptop reaches Claude. */
export type ClaudeAccess = Readonly<{
  /** Who writes the weeks (Claude where there is a key, unless COACH says otherwise), and whose service is asked. */
  settings: Readonly<{ COACH: 'house' | 'claude'; CLAUDE_PROVIDER: string }>;
  /** What the functions that ask Claude are told beside their own environment. */
  variables: Readonly<Record<string, string>>;
  /** What Secrets Manager holds, by the variable that stands for it here. */
  secrets: Readonly<Record<string, string>>;
  /** A wish that cannot be fulfilled, in a sentence; or null. */
  warning: string | null;
}>;

const secretsSchema = z.record(z.string(), z.string());

/** The file of a state folder in which keys may be kept instead of in the shell. */
export const secretsFile = (state: string): string => join(state, 'secrets.json');

/**
 * Finds the key to Claude: that of the fake, where one runs; else of the shell, else of the state folder.
 *
 * @throws StartFault where the file of secrets is none
 */
export const claudeAccess = (
  environment: NodeJS.ProcessEnv,
  state: string | null,
  fake: Readonly<{ url: string; key: string }> | null,
): ClaudeAccess => {
  if (fake !== null) {
    return {
      settings: { COACH: 'claude', CLAUDE_PROVIDER: 'anthropic' },
      variables: { ANTHROPIC_BASE_URL: fake.url },
      secrets: { ANTHROPIC_API_KEY: fake.key },
      warning: null,
    };
  }

  const { ANTHROPIC_BASE_URL, CLAUDE_PROVIDER = 'anthropic', COACH } = environment;
  // A laptop has no role that Bedrock would know, so there too it takes a key.
  const name = CLAUDE_PROVIDER === 'bedrock' ? 'AWS_BEARER_TOKEN_BEDROCK' : 'ANTHROPIC_API_KEY';
  const secrets = keptOnLaptop(state);
  const key = environment[name] || secrets[name];

  return {
    settings: { COACH: key && COACH !== 'house' ? 'claude' : 'house', CLAUDE_PROVIDER },
    variables: {
      ...(ANTHROPIC_BASE_URL && { ANTHROPIC_BASE_URL }),
      ...(CLAUDE_PROVIDER === 'bedrock' && key && { [name]: key }),
    },
    secrets: { ...secrets, ...(key && { [name]: key }) },
    warning:
      COACH === 'claude' && !key
        ? `COACH is "claude", but there is no ${name}: the house coach writes. Set it in the shell or in ${secretsFile(state ?? '.pacewright')}, or start with --fake-claude.`
        : null,
  };
};

/** What the file of secrets holds. @throws StartFault where it holds anything but texts */
export const keptOnLaptop = (state: string | null): Readonly<Record<string, string>> => {
  if (state === null) return {};
  const file = secretsFile(state);
  const read = secretsSchema.safeParse(readJson(file) ?? {});
  if (!read.success) throw new StartFault(`${file} must hold texts only, such as {"ANTHROPIC_API_KEY": "sk-ant-…"}.`);

  return read.data;
};
