import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { claudeAccess } from '../../local/claude/claude-access';
import { houseEnvironment } from './house-environment';

const shell = {
  PATH: '/bin',
  COACH: 'claude',
  ANTHROPIC_API_KEY: 'sk-ant-developer',
  ANTHROPIC_AUTH_TOKEN: 'token',
  ANTHROPIC_BASE_URL: 'https://claude.example',
  CLAUDE_PROVIDER: 'bedrock',
  AWS_BEARER_TOKEN_BEDROCK: 'bearer',
};

describe('the environment of tests that start the cloud', () => {
  it('holds no way to Claude, and keeps the rest', () => {
    const environment = houseEnvironment(shell);

    expect(environment).toEqual({ PATH: '/bin', COACH: 'house' });
    expect(claudeAccess(environment, null, null)).toMatchObject({ settings: { COACH: 'house' }, secrets: {} });
  });

  it.each(['test/browser/support/cloud.ts', 'test/local/spawned-cloud.ts', 'bench/journey.ts', 'bench/claude.ts'])(
    'is that of %s',
    (file) => {
      expect(readFileSync(file, 'utf8')).toContain('houseEnvironment(process.env)');
    },
  );
});
