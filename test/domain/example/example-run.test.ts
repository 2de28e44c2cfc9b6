import { describe, expect, it } from '@jest/globals';
import { exampleRun } from '../../../shared/domain/example/example-run';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { aSession } from '../../builders/sessions';

const sessions = [
  'EZ 8km',
  'LR 18km',
  'IN 5x1km Z5 (2min Z1)',
  'TE 2x10min Z4 (2min Z1)',
  'ST 7km + 6x20s strides',
].map((notation) => aSession(notation));
const done = { outcome: 'done', actual: null } as const;

describe('the run of an example athlete', () => {
  it.each(sessions)('is what was asked, $kind, to within a few per cent', (session) => {
    const run = exampleRun(session, done, 'en');

    expect(Math.abs((run?.distance ?? 0) / session.distance - 1)).toBeLessThan(0.05);
    expect(Math.abs((run?.moving ?? 0) / session.duration - 1)).toBeLessThan(0.05);
    expect(run?.laps.reduce((sum, { time }) => sum + time, 0)).toBe(run?.moving);
    expect(run?.title).toMatch(/^Example: /);
  });

  it('is named as runners name theirs, in their language', () => {
    const sunday = { ...aSession('LR 18km'), date: isoDate('2026-11-29') };

    expect(exampleRun(sunday, done, 'en')?.title).toBe('Example: Sunday long run');
    expect(exampleRun(sunday, done, 'de')?.title).toBe('Beispiel: Langer Lauf am Sonntag');
  });

  it('ends where the athlete went home', () => {
    const [session] = sessions;
    const actual = { distance: metres(5_000), duration: seconds(1_800) };

    const run = session && exampleRun(session, { outcome: 'partly', actual }, 'en');

    expect(run?.distance).toBeGreaterThanOrEqual(5_000);
    expect(run?.distance).toBeLessThan(5_100);
  });

  it('is none where the session was skipped', () => {
    for (const session of sessions) expect(exampleRun(session, { ...done, outcome: 'skipped' }, 'en')).toBeNull();
  });
});
