/** Variables that choose the coach, name Claude's service or hold a key to it. */
const leadToClaude = /^(?:COACH$|CLAUDE_|ANTHROPIC_|AWS_BEARER_TOKEN_BEDROCK$)/;

/**
 * An environment in which the house coach writes, whatever the shell holds: no test or bench spends a developer’s key.
 */
export const houseEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(environment).filter(([name]) => !leadToClaude.test(name))),
  COACH: 'house',
});
