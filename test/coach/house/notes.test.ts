import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { ladder } from '../../../shared/coach/house/sets';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { parseWorkout } from '../../../shared/domain/session/parse-workout';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import { randomAthletes } from '../../builders/random-athlete';

const plans = randomAthletes(60, 5, { goals: ['10K', 'half', 'marathon'], weeks: { min: 14, max: 24 } }).flatMap(
  (picture) => {
    const plan = housePlan(picture);
    return plan.status === 'drawn' ? [plan.weeks] : [];
  },
);

describe('the notes of a house plan', () => {
  it('say that something starts only where it does', () => {
    for (const weeks of plans) {
      const starts = weeks.filter(({ sessions }) => sessions.some(({ note }) => /starts here|power first/.test(note)));
      const early = weeks.filter(({ sessions }) =>
        sessions.some(({ kind }) => ['intervals', 'hills', 'cruise', 'tempo', 'repetitions'].includes(kind)),
      );

      for (const week of starts) expect(early.indexOf(week)).toBeLessThan(6);
    }
  });

  it('say nothing twice of the easy runs of a week', () => {
    for (const { number, sessions } of plans.flat()) {
      const notes = sessions.filter(({ kind }) => kind === 'easy').map(({ note }) => note);

      expect(`week ${number}: ${new Set(notes).size}`).toBe(`week ${number}: ${notes.length}`);
    }
  });

  it('seldom speak of tomorrow’s long run two weeks running', () => {
    const spoken = plans.map((weeks) =>
      weeks.map(({ sessions }) => sessions.some(({ note }) => note.includes('Tomorrow is the long run'))),
    );
    const twice = spoken.flatMap((weeks) => weeks.filter((said, index) => said && weeks[index + 1] === true));

    expect(twice).toEqual([]);
  });
});

describe('the notes of a run/walk plan', () => {
  const ladders = randomAthletes(40, 9, { goals: ['from-zero'] }).flatMap((picture) => {
    const plan = housePlan(picture);
    return plan.status === 'drawn' ? [plan] : [];
  });

  it('promise more running only in a week that holds more', () => {
    for (const { weeks, blueprint } of ladders)
      for (const [index, { sessions }] of weeks.entries())
        if (sessions.some(({ note }) => note.startsWith('A little more running')))
          expect(blueprint.weeks[index]?.volume).toBeGreaterThan(blueprint.weeks[index - 1]?.volume ?? 0);
  });
});

describe('the notes of a long way from zero', () => {
  it('say the same seldom, and never twice in a week', () => {
    const plan = housePlan({
      ...(randomAthletes(1, 3, { goals: ['from-zero'] })[0] as Picture),
      schedule: {
        runDays: ['tue', 'thu', 'sun'],
        longRunDay: 'sun',
        blockedDates: [],
        maxMinutes: {},
        peakVolume: null,
      },
      goal: { kind: 'from-zero', weeks: 14, date: null },
    });
    if (plan.status === 'refused') throw new Error(plan.refusal.sentence);
    const weeks = plan.weeks.map(({ sessions }) =>
      sessions.filter(({ kind }) => kind === 'run-walk').map(({ note }) => note),
    );

    for (const notes of weeks) expect(new Set(notes).size).toBe(notes.length);
    const all = weeks.flat();
    expect(new Set(all).size).toBeGreaterThan(0.6 * all.length);
  });
});

describe('a ladder', () => {
  it('is written as the stretches it is, and read back the same', () => {
    const workout = { kind: 'cruise' as const, warmUp: null, main: ladder(28 * 60)?.main ?? [], coolDown: null };

    expect(printWorkout(workout)).toBe('CR 12min Z4 + 2min Z1 + 9min Z4 + 90s Z1 + 7min Z4');
    expect(parseWorkout(printWorkout(workout))).toMatchObject({ workout: { main: workout.main } });
  });
});
