import { describe, expect, it } from '@jest/globals';
import { settingsFrom } from '../../infra/settings';

describe('the settings', () => {
  it('are careful unless told otherwise', () => {
    expect(settingsFrom({})).toEqual({
      examples: 'off',
      coach: 'house',
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

  it.each([
    ['EXAMPLES', 'yes', 'EXAMPLES is "yes"; it can be on or off.'],
    ['COACH', 'robot', 'COACH is "robot"; it can be house or claude.'],
    ['MAIL_FROM', 'Coach <coach@run.example>', 'MAIL_FROM is "Coach <coach@run.example>"; it must be a plain'],
  ])('refuse %s=%s', (name, value, sentence) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(sentence);
  });
});
