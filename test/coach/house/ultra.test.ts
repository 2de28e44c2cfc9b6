import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import type { RaceDistance } from '../../../shared/domain/goal/goal';
import { fillNote } from '../../../shared/domain/session/fill-note';
import type { Session } from '../../../shared/domain/session/session';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';
import { randomAthletes } from '../../builders/random-athlete';

const ultraRunner = (distance: RaceDistance, wish: Partial<Picture['schedule']> = {}): Picture =>
  anAthlete({
    recent: { weeklyVolumes: [58, 60, 60, 62].map(kilometres), longestRun: kilometres(24) },
    schedule: { ...anAthlete().schedule, runDays: ['tue', 'wed', 'thu', 'sat', 'sun'], ...wish },
    goal: { kind: 'race', distance, date: isoDate('2027-05-09'), aim: { kind: 'finish' } },
  });

const sessionsOf = (picture: Picture): readonly Session[] => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') throw new Error(plan.refusal.sentence);
  return plan.weeks.flatMap(({ sessions }) => sessions);
};

const hikes = (session: Session): boolean => session.notation.includes('walk');
const secondDays = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(({ note }) =>
    /second day of two|first day of two|Long (again|today)|Yesterday emptied|into the legs/.test(note),
  );

describe('a plan for an ultra', () => {
  it('doubles the long days more often before 100 km than before 50', () => {
    const fifty = secondDays(sessionsOf(ultraRunner('50K'))).length;

    expect(fifty).toBeGreaterThanOrEqual(2);
    expect(secondDays(sessionsOf(ultraRunner('100K'))).length).toBeGreaterThan(fifty);
  });

  it('puts the second day after the long run where that day is open in the same week, else before it', () => {
    const saturday = secondDays(sessionsOf(ultraRunner('100K', { longRunDay: 'sat' })));
    const sunday = secondDays(sessionsOf(ultraRunner('100K')));

    expect(new Set(saturday.map(({ date }) => new Date(date).getUTCDay()))).toEqual(new Set([0]));
    expect(new Set(sunday.map(({ date }) => new Date(date).getUTCDay()))).toEqual(new Set([6]));
  });

  it('hikes in its long runs, and runs no less for it', () => {
    const long = sessionsOf(ultraRunner('100K')).filter(hikes);

    expect(long.length).toBeGreaterThan(5);
    for (const session of long) {
      expect(session.kind).toBe('long');
      expect(session.duration / 60).toBeGreaterThan((session.distance / 1000) * 5.7 + 10);
    }
  });

  it('tells the time on the feet', () => {
    const told = sessionsOf(ultraRunner('50K')).filter(({ note }) => note.includes('{duration}'));

    expect(told.length).toBeGreaterThan(3);
    expect(fillNote(told[0] as Session, { units: 'mi', goal: '50K' })).toMatch(/\d h( \d+ min)?|\d+ min/);
  });

  it('leaves the hiking out where the day has no minutes for it, and never goes beyond them', () => {
    for (const picture of randomAthletes(60, 31, { goals: ['50K', '100K'] })) {
      const plan = housePlan(picture);
      if (plan.status === 'refused') continue;
      const cap = picture.schedule.maxMinutes[picture.schedule.longRunDay] ?? 360;
      const over = plan.weeks
        .flatMap(({ sessions }) => sessions.filter(hikes))
        .filter(({ duration }) => duration > 60 * cap);

      expect(over).toEqual([]);
    }
  });
});

describe('fuelling practice', () => {
  const grams = (sessions: readonly Session[]): readonly number[] =>
    sessions.flatMap(({ note }) => {
      const told = /(\d+) g of carbohydrate an hour/.exec(note)?.[1];
      return told === undefined ? [] : [Number(told)];
    });

  it('begins small and grows towards race day', () => {
    const [first, ...further] = grams(sessionsOf(ultraRunner('50K')));

    expect(first).toBe(30);
    expect(Math.max(...further)).toBe(75);
  });

  it('ends at 60 g an hour before a marathon, and is no part of a 10K', () => {
    expect(Math.max(...grams(sessionsOf(ultraRunner('marathon'))))).toBe(60);
    expect(grams(sessionsOf(ultraRunner('10K')))).toEqual([]);
  });

  it('is asked of no run shorter than an hour and a half', () => {
    const fed = sessionsOf(ultraRunner('marathon')).filter(({ note }) => note.includes('g of carbohydrate an hour'));

    expect(Math.min(...fed.map(({ duration }) => duration / 60))).toBeGreaterThanOrEqual(89);
  });
});
