import { describe, expect, it } from '@jest/globals';
import { expandSession } from '../../../shared/domain/session/expand-session';
import { stepsInOrder, trainingDistance } from '../../../shared/domain/session/session-facts';
import type { Workout } from '../../../shared/domain/session/workout';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, minutes, seconds } from '../../../shared/domain/units/quantity';
import { anExpansionContext } from '../../builders/expansion-context';

const context = anExpansionContext();
const expanded = (workout: Partial<Workout> & Pick<Workout, 'kind' | 'main'>) =>
  expandSession(
    { date: isoDate('2026-11-26'), note: '', workout: { warmUp: null, coolDown: null, ...workout } },
    'p1_w07_4',
    context,
  );

const eightEasy = {
  kind: 'easy',
  main: [{ type: 'segment', amount: { unit: 'm', metres: kilometres(8) }, effort: 2 }],
} as const;
const cruise = {
  kind: 'cruise',
  main: [
    {
      type: 'repeat',
      times: 4,
      work: [{ amount: { unit: 's', seconds: minutes(6) }, effort: 4 }],
      recovery: { amount: { unit: 's', seconds: seconds(90) }, effort: 1 },
    },
  ],
} as const;

describe('an easy run', () => {
  it('is all main set, and as long as it says', () => {
    const session = expanded(eightEasy);

    expect(session.sections.map(({ part }) => part)).toEqual(['main']);
    expect(session.distance).toBe(8_000);
    expect(session.zoneTimes[2]).toBe(session.duration);
    expect(session.notation).toBe('EZ 8km');
  });
});

describe('cruise intervals', () => {
  it('carry a warm-up and a cool-down, and exact paces', () => {
    const [warmUp, work, jog, , , , , , , coolDown] = stepsInOrder(expanded(cruise));

    expect(warmUp).toMatchObject({ role: 'warm-up', seconds: 720, zone: 2, pace: { slowest: 381, fastest: 345 } });
    expect(work).toMatchObject({ role: 'work', seconds: 360, zone: 4, pace: { slowest: 302, fastest: 293 } });
    expect(jog).toMatchObject({ role: 'recovery', seconds: 90, zone: 1, pace: { slowest: 437, fastest: 391 } });
    expect(coolDown).toMatchObject({ role: 'cool-down', seconds: 600, zone: 1 });
  });

  it('sum up to their steps', () => {
    const session = expanded(cruise);
    const steps = stepsInOrder(session);
    const run = steps.reduce((sum, step) => sum + step.metres, 0);

    expect(session.duration).toBe(12 * 60 + 4 * 450 + 10 * 60);
    expect(session.distance).toBe(Math.floor(run / 100) * 100);
    expect(session.zoneTimes).toEqual({ 1: 960, 2: 720, 3: 0, 4: 1440, 5: 0, 6: 0 });
    expect(session.notation).toBe('CR 4x6min Z4 (90s Z1)');
  });

  it('cost what each part costs, not what the mean speed would', () => {
    // 12 min at 0.82², 24 min at 1², 16 min at 0.72² of an hour at threshold.
    expect(expanded(cruise).load).toBe(Math.round(100 * (0.2 * 0.82 ** 2 + 0.4 + (16 / 60) * 0.72 ** 2)));
  });

  it('take a shorter warm-up when the workout says so', () => {
    const session = expanded({ ...cruise, warmUp: { unit: 's', seconds: minutes(8) } });

    expect(stepsInOrder(session)[0]?.seconds).toBe(480);
    expect(session.notation).toBe('CR wu 8min + 4x6min Z4 (90s Z1)');
  });
});

describe('a tempo run', () => {
  it('holds threshold ± 2.5 %', () => {
    const session = expanded({
      kind: 'tempo',
      main: [{ type: 'segment', amount: { unit: 's', seconds: minutes(20) }, effort: 4 }],
    });

    expect(stepsInOrder(session)[1]?.pace).toEqual({ slowest: 305, fastest: 290 });
  });
});

describe('strides', () => {
  it('show as zone 6 time, by feel, with a full recovery', () => {
    const session = expanded({
      kind: 'strides',
      main: [...eightEasy.main, { type: 'strides', times: 6, seconds: seconds(20), uphill: false }],
    });

    expect(session.zoneTimes[6]).toBe(120);
    expect(session.zoneTimes[1]).toBe(360);
    expect(stepsInOrder(session)[1]).toMatchObject({ role: 'strides', pace: null, zone: 6 });
    expect(session.notation).toBe('ST 8km + 6x20s strides');
  });
});

describe('a race', () => {
  it('takes its predicted time and counts only what is run around it', () => {
    const race = expanded({
      kind: 'race',
      warmUp: { unit: 'm', metres: kilometres(2) },
      main: [{ type: 'segment', amount: { unit: 'm', metres: kilometres(10) }, effort: '10K' }],
    });

    expect(stepsInOrder(race)[1]?.seconds).toBe(Math.round(context.racePaces['10K'] * 10));
    expect(race.distance).toBe(12_000);
    expect(trainingDistance(race)).toBe(2_000);
  });
});

describe('what is not running', () => {
  it('takes time and load but covers no distance', () => {
    const half = { unit: 's', seconds: minutes(30) } as const;
    const bike = expanded({ kind: 'bike', main: [{ type: 'segment', amount: half, effort: 2 }] });
    const strength = expanded({ kind: 'strength', main: [{ type: 'segment', amount: half, effort: 1 }] });

    expect([bike.distance, bike.duration, bike.zoneTimes[2], bike.load]).toEqual([0, 1800, 1800, 34]);
    expect([strength.distance, strength.zoneTimes[1], strength.load]).toEqual([0, 0, 27]);
  });

  it('leaves walk breaks out of the distance', () => {
    const session = expanded({
      kind: 'run-walk',
      main: [
        {
          type: 'repeat',
          times: 6,
          work: [{ amount: { unit: 's', seconds: minutes(2) }, effort: 2 }],
          recovery: { amount: { unit: 's', seconds: minutes(2) }, effort: 'walk' },
        },
      ],
    });

    expect(session.duration).toBe(1440);
    expect(session.zoneTimes[2]).toBe(720);
    expect(session.distance).toBe(1_900);
    expect(session.notation).toBe('RW 6x2min (2min walk)');
  });
});
