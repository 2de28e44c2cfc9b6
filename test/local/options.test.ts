import { describe, expect, it } from '@jest/globals';
import { startOptions } from '../../local/options';

describe('npm start’s options', () => {
  it('have sensible values when nothing is asked for', () => {
    expect(startOptions([])).toEqual({
      port: 4400,
      state: '.pacewright',
      fresh: false,
      now: null,
      app: null,
      fakeClaude: null,
      fakeStrava: null,
      fakeIntervals: false,
      quiet: false,
      help: false,
    });
  });

  it('reads an instant in any offset', () => {
    expect(startOptions(['--now', '2026-11-21T13:00:00+01:00']).now).toBe('2026-11-21T12:00:00.000Z');
  });

  it.each([
    [['--fake-claude'], 80],
    [['--fake-claude=150'], 150],
    [['--fake-claude', '--quiet'], 80],
  ])('reads %s as a rate', (argv, rate) => {
    expect(startOptions(argv).fakeClaude).toBe(rate);
  });

  it('lets a stand-in for Strava allow what the real one does, or more', () => {
    expect([['--fake-strava'], ['--fake-strava=5000']].map((argv) => startOptions(argv).fakeStrava)).toEqual([
      100, 5000,
    ]);
  });

  it.each([
    [['--fake-strava=many'], '--fake-strava is "many"'],
    [['--fake-claude=fast'], '--fake-claude is "fast"'],
    [['--fake-claude=0'], '--fake-claude is "0"'],
    [['--port', 'high'], '--port is "high"'],
    [['--port', '65534'], '--port is "65534"'],
    [['--now', 'soon'], '--now is "soon"'],
    [['--speed'], "Unknown option '--speed'"],
  ])('refuses %s in a sentence', (argv, sentence) => {
    expect(() => startOptions(argv)).toThrow(sentence);
  });
});
