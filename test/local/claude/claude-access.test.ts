import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claudeAccess } from '../../../local/claude/claude-access';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'pacewright-secrets-'));
});
afterEach(() => rmSync(state, { recursive: true }));

const keep = (text: string): void => writeFileSync(join(state, 'secrets.json'), text);

describe('how a laptop reaches Claude', () => {
  it('is not at all without a key: the house coach writes', () => {
    expect(claudeAccess({}, state, null)).toEqual({
      settings: { COACH: 'house', CLAUDE_PROVIDER: 'anthropic' },
      variables: {},
      secrets: {},
      warning: null,
    });
  });

  it('is with the key of the shell, or of the state folder', () => {
    keep('{"ANTHROPIC_API_KEY": "sk-kept"}');

    expect(claudeAccess({}, state, null)).toMatchObject({
      settings: { COACH: 'claude' },
      secrets: { ANTHROPIC_API_KEY: 'sk-kept' },
    });
    expect(claudeAccess({ ANTHROPIC_API_KEY: 'sk-shell' }, state, null).secrets).toEqual({
      ANTHROPIC_API_KEY: 'sk-shell',
    });
  });

  it('is not where the house coach is asked for', () => {
    expect(claudeAccess({ ANTHROPIC_API_KEY: 'sk', COACH: 'house' }, null, null).settings.COACH).toBe('house');
  });

  it('says why not where Claude is asked for without a key', () => {
    const { settings, warning } = claudeAccess({ COACH: 'claude' }, state, null);

    expect(settings.COACH).toBe('house');
    expect(warning).toContain('no ANTHROPIC_API_KEY: the house coach writes');
  });

  it('is Bedrock with a key of Bedrock, which goes to the functions', () => {
    const environment = { CLAUDE_PROVIDER: 'bedrock', AWS_BEARER_TOKEN_BEDROCK: 'b', ANTHROPIC_API_KEY: 'a' };

    expect(claudeAccess(environment, null, null)).toMatchObject({
      settings: { COACH: 'claude', CLAUDE_PROVIDER: 'bedrock' },
      variables: { AWS_BEARER_TOKEN_BEDROCK: 'b' },
    });
    expect(claudeAccess({ CLAUDE_PROVIDER: 'bedrock', ANTHROPIC_API_KEY: 'a' }, null, null).settings.COACH).toBe(
      'house',
    );
  });

  it('is the stand-in where one runs, whatever else there is', () => {
    const environment = { ANTHROPIC_API_KEY: 'sk', CLAUDE_PROVIDER: 'bedrock', COACH: 'house' };

    expect(claudeAccess(environment, state, { url: 'http://127.0.0.1:9', key: 'fake' })).toEqual({
      settings: { COACH: 'claude', CLAUDE_PROVIDER: 'anthropic' },
      variables: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' },
      secrets: { ANTHROPIC_API_KEY: 'fake' },
      warning: null,
    });
  });

  it('refuses a file of secrets that holds something else', () => {
    keep('{"ANTHROPIC_API_KEY": 7}');

    expect(() => claudeAccess({}, state, null)).toThrow('must hold texts only');
  });
});
