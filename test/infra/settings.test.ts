import { describe, expect, it } from '@jest/globals';
import { settingsFrom } from '../../infra/settings';

describe('the settings', () => {
  it('are careful unless told otherwise', () => {
    expect(settingsFrom({})).toEqual({
      examples: 'off',
      coach: 'house',
      claude: { provider: 'anthropic', baseUrl: null, tasks: {} },
      strava: {
        clientId: null,
        api: 'https://www.strava.com/api/v3',
        oauth: 'https://www.strava.com/oauth',
        forCoaching: 'off',
      },
      push: { publicKey: null, otherServices: [] },
      intervalsApi: 'https://intervals.icu/api/v1',
      mailFrom: 'coach@pacewright.example',
      mailIdentity: 'pacewright.example',
      operatorEmail: null,
    });
  });

  it('take the domain of the address for what is verified, or what is named', () => {
    expect(settingsFrom({ MAIL_FROM: 'coach@run.example' }).mailIdentity).toBe('run.example');
    expect(settingsFrom({ MAIL_FROM: 'me@mail.example', MAIL_IDENTITY: 'me@mail.example' }).mailIdentity).toBe(
      'me@mail.example',
    );
  });

  it('hand on which model writes what, and where it is asked', () => {
    const { claude } = settingsFrom({
      CLAUDE_PROVIDER: 'bedrock',
      ANTHROPIC_BASE_URL: 'https://claude.run.example/',
      CLAUDE_MODEL_PLAN: 'claude-opus-5-5',
      CLAUDE_MAX_TOKENS_WEEK_REVIEW: '500',
      CLAUDE_SILENCE_MS: '',
      CLAUDE_CODE: 'no business of ours',
    });

    expect(claude).toEqual({
      provider: 'bedrock',
      baseUrl: 'https://claude.run.example',
      tasks: { CLAUDE_MODEL_PLAN: 'claude-opus-5-5', CLAUDE_MAX_TOKENS_WEEK_REVIEW: '500' },
    });
  });

  it('hand on by what push services know us, and which there are beside those of browsers', () => {
    const publicKey = `B${'x'.repeat(86)}`;
    const PUSH_SERVICES = 'https://push.run.example  http://127.0.0.1:9';

    expect(settingsFrom({ VAPID_PUBLIC_KEY: publicKey, PUSH_SERVICES }).push).toEqual({
      publicKey,
      otherServices: ['https://push.run.example', 'http://127.0.0.1:9'],
    });
  });

  it.each([
    ['VAPID_PUBLIC_KEY', 'secret', 'VAPID_PUBLIC_KEY is "secret"; it must be the public key that'],
    ['PUSH_SERVICES', 'push.run.example', 'PUSH_SERVICES is "push.run.example"; it must be a web address.'],
    ['PUSH_SERVICES', 'https://run.example/push', 'PUSH_SERVICES has "https://run.example/push"; it must be origins'],
    ['STRAVA_FOR_COACHING', 'yes', 'STRAVA_FOR_COACHING is "yes"; it can be on or off.'],
    ['STRAVA_CLIENT_ID', 'mine', 'STRAVA_CLIENT_ID is "mine"; it must be a positive whole number.'],
    ['STRAVA_API', 'strava.com', 'STRAVA_API is "strava.com"; it must be a web address.'],
    ['CLAUDE_PROVIDER', 'vertex', 'CLAUDE_PROVIDER is "vertex"; it can be anthropic or bedrock.'],
    ['ANTHROPIC_BASE_URL', 'claude', 'ANTHROPIC_BASE_URL is "claude"; it must be a web address.'],
    ['CLAUDE_MAX_TOKENS_PLAN', 'many', 'CLAUDE_MAX_TOKENS_PLAN is "many"; it must be a positive whole number.'],
    ['EXAMPLES', 'yes', 'EXAMPLES is "yes"; it can be on or off.'],
    ['COACH', 'robot', 'COACH is "robot"; it can be house or claude.'],
    ['MAIL_FROM', 'Coach <coach@run.example>', 'MAIL_FROM is "Coach <coach@run.example>"; it must be a plain'],
  ])('refuse %s=%s', (name, value, sentence) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(sentence);
  });
});
